package org.droomballon.export.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;

/** The sums behind the points, as tables. */
record ReckoningContent(Chapter chapter, Reckoning reckoning) {
    void write(Blocks blocks) {
        if (reckoning.sums().isEmpty()) {
            return;
        }
        TenPointsContent.chapter(blocks, chapter);
        blocks.say(reckoning.rules())
                .grid(
                        reckoning.columns(),
                        reckoning.sums().stream().map(ReckoningContent::row).toList());
        if (!reckoning.near().isEmpty()) {
            blocks.heading(3, reckoning.nearly().title()).say(reckoning.nearly().intro());
            blocks.bullets(reckoning.near().stream().map(ReckoningContent::near).toList());
        }
        if (!reckoning.purses().rows().isEmpty()) {
            blocks.heading(3, reckoning.ends().title()).say(reckoning.ends().intro());
            blocks.grid(reckoning.purses().columns(), reckoning.purses().rows());
        }
    }

    private static List<String> row(Sum sum) {
        String addition =
                Stream.concat(Stream.of(sum.addition()), sum.notes().stream()).collect(Collectors.joining("\n"));
        return List.of(sum.number() + ". " + sum.wording(), sum.each(), addition, sum.total());
    }

    private static Item near(NearLine near) {
        return Words.item(new Line(List.of(
                Run.plain(near.number() + ". "), Run.strong(near.wording()), Run.plain(" " + near.distance()))));
    }
}
