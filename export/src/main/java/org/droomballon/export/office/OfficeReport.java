package org.droomballon.export.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.droomballon.export.content.Block;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.house.OfficeHouse;
import org.droomballon.export.layout.HardSpaces;

/**
 * What the templates of a word processor's format see.
 *
 * @param styles how the document calls our styles
 * @param direction of the document, {@code ltr} or {@code rtl}
 * @param made the moment of making, as ISO 8601 in UTC
 */
public record OfficeReport(Content content, OfficeHouse house, OfficeStyles styles, String direction, String made) {
    private static final int MOST = 10_000;
    private static final int PAGE_WIDTH = 9_638;
    private static final int SHARES = 1_000;

    public OfficeReport {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(styles, "styles");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(made, "made");
    }

    /** The same words, with a no-break space wherever no line should end. */
    public String bound(String words) {
        return HardSpaces.in(words);
    }

    /** The id of one of our styles in this document. */
    public String style(String id) {
        return styles.ids().getOrDefault(id, id);
    }

    /** The id of the style of headings of that level in this document. */
    public String heading(int level) {
        return style("Heading" + level);
    }

    /** The number of our list of that number in this document. */
    public int list(int number) {
        return styles.lists() + number;
    }

    public String languageTag() {
        return content.language().toLanguageTag();
    }

    public boolean isRightToLeft() {
        return direction.equals("rtl");
    }

    /** Whether a paragraph with these words runs from the right: by its first letter, as a reader begins. */
    public boolean isRightToLeft(Line line) {
        return line.isRightToLeft(isRightToLeft());
    }

    /** Whether a paragraph with these words runs against the document. */
    public boolean turns(Line line) {
        return isRightToLeft(line) != isRightToLeft();
    }

    /** Whether any line runs against the document: in most none does, and templates need not ask for each. */
    public boolean isTurning() {
        return content.lines().stream().anyMatch(this::turns);
    }

    /** The direction against that of the document. */
    public String turned() {
        return isRightToLeft() ? "ltr" : "rtl";
    }

    /** The languages of pieces that are not in that of the document. */
    public List<String> otherLanguageTags() {
        return content.languageTags().stream().skip(1).toList();
    }

    /** How wide columns are on the page, in twentieths of a point, by their shares of a thousand. */
    public List<Integer> widths(List<Integer> shares) {
        return shares.stream().map(share -> share * PAGE_WIDTH / SHARES).toList();
    }

    /** The numbered lists, counted from 1: each begins anew. */
    public List<Integer> numberedLists() {
        long lists = content.blocks().stream()
                .filter(block -> block instanceof Block.Items items && items.numbered())
                .count();
        return IntStream.rangeClosed(1, (int) lists).boxed().toList();
    }

    /** The pages on the web that it leads to, each once, in the order in which they come. */
    public List<String> addresses() {
        return content.lines().stream()
                .<Run>mapMulti((line, runs) -> line.runs().forEach(runs))
                .filter(Run::isLink)
                .map(Run::address)
                .distinct()
                .toList();
    }

    /** By what name the document knows the page that words lead to. */
    public String linkId(Run run) {
        return "link" + (addresses().indexOf(run.address()) + 1);
    }

    /** The numbers from 1 to a count, for templates, which count no other way. */
    public List<Integer> upTo(int count) {
        if (count > MOST) {
            throw new IllegalArgumentException("no document counts to " + count);
        }
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
