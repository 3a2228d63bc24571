package org.droomballon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.content.Block;
import org.droomballon.export.content.Block.Heading;
import org.droomballon.export.content.Block.NewSheet;
import org.droomballon.export.content.Block.Table;

/** A heading with what stands under it, up to the next. One without a table stays on one page where it fits. */
public record Section(List<Block> blocks) {
    /** Headings under these begin nothing of their own. */
    private static final int DEEPEST = 3;

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A heading that has nothing but a sentence under it goes along with the first of its parts. */
    static List<Section> of(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Block block : blocks) {
            if (!open.isEmpty() && begins(block, open)) {
                sections.add(new Section(open));
                open.clear();
            }
            open.add(block);
        }
        sections.add(new Section(open));
        return sections;
    }

    private static boolean begins(Block block, List<Block> open) {
        if (block instanceof NewSheet) {
            return true;
        }
        if (!(block instanceof Heading heading) || heading.level() > DEEPEST || heading.level() == 1) {
            return false;
        }
        return heading.level() < DEEPEST ? !isNewSheet(open) : !isLead(open);
    }

    private static boolean isNewSheet(List<Block> open) {
        return open.size() == 1 && open.get(0) instanceof NewSheet;
    }

    private static boolean isLead(List<Block> open) {
        return headings(open).allMatch(heading -> heading.level() < DEEPEST)
                && open.stream().allMatch(block -> block.lines().size() <= 1);
    }

    private static Stream<Heading> headings(List<Block> blocks) {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast);
    }

    /** Whether a page break should go before it rather than through it. */
    public boolean isWhole() {
        return level() > 1 && blocks.stream().noneMatch(Table.class::isInstance);
    }

    /** The level of the heading with which it begins; 0 where it begins with something else. */
    public int level() {
        return blocks.get(0) instanceof Heading heading ? heading.level() : 0;
    }

    /** What its first heading says; empty where it has none. */
    String title() {
        return headings(blocks)
                .map(heading -> heading.line().text())
                .findFirst()
                .orElse("");
    }

    /** Whether it stands on a sheet of paper of its own. */
    public boolean isSheet() {
        return blocks.get(0) instanceof NewSheet;
    }

    /** Whether it is a form on sheets of its own, of which the pages are counted by themselves. */
    public boolean isFormOnSheets() {
        return isSheet()
                && blocks.stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .anyMatch(Table::isForm);
    }
}
