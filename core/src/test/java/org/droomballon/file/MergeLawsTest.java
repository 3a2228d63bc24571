package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.droomballon.session.Balloon;
import org.droomballon.session.Conflict;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;

/** The laws of merging, over copies of one evening that several people edit and put together in any order. */
@Domain(EveningsDomain.class)
@Domain(DomainContext.Global.class)
class MergeLawsTest {
    @Property(tries = 1_000)
    void everySizeIsTriedUpToTheLargest(@ForAll Evening evening) {
        Scale scale = evening.scale();
        Statistics.label("more than 200 notes").collect(scale.notes() > 200).coverage(coverage -> coverage.check(true)
                .percentage(share -> share >= 7));
        Statistics.label("500 notes").collect(scale.notes() == 500).coverage(MergeLawsTest::atLeastTwenty);
        Statistics.label("10 groups").collect(scale.groups() == 10).coverage(MergeLawsTest::atLeastTwenty);
        Statistics.label("19 cards").collect(scale.cards() == 19).coverage(MergeLawsTest::atLeastTwenty);
        Statistics.label("5 copies").collect(scale.copies() == 5).coverage(MergeLawsTest::atLeastTwenty);
        Statistics.label("all at once").collect(scale.equals(Scale.FULL)).coverage(coverage -> coverage.check(true)
                .count(times -> times >= 5));
    }

    private static void atLeastTwenty(StatisticsCoverage coverage) {
        coverage.check(true).count(times -> times >= 20);
    }

    @Property(tries = 1_000)
    void theOrderOfTheFilesDoesNotMatter(@ForAll Evening evening, @ForAll long order) throws UnreadableFileException {
        List<SessionFile> copies = evening.play().copies();
        List<SessionFile> shuffled = new ArrayList<>(copies);
        Collections.shuffle(shuffled, new Random(order));

        assertThat(SessionFiles.merge(shuffled).bytes())
                .isEqualTo(SessionFiles.merge(copies).bytes());
    }

    @Property(tries = 1_000)
    void whoIsPutTogetherFirstDoesNotMatter(@ForAll Evening evening) throws UnreadableFileException {
        List<SessionFile> copies = evening.play().copies();
        SessionFile fromTheLeft = copies.get(0);
        SessionFile fromTheRight = copies.get(copies.size() - 1);
        for (int at = 1; at < copies.size(); at++) {
            fromTheLeft = SessionFiles.merge(List.of(fromTheLeft, copies.get(at)));
            fromTheRight = SessionFiles.merge(List.of(copies.get(copies.size() - 1 - at), fromTheRight));
        }

        assertThat(fromTheLeft.bytes()).isEqualTo(fromTheRight.bytes());
    }

    @Property(tries = 1_000)
    void everyTreeOfMergesGivesTheSameBytes(@ForAll Evening evening, @ForAll long one, @ForAll long other)
            throws UnreadableFileException {
        List<SessionFile> copies = evening.play().copies();

        assertThat(MergeTree.random(copies, one).bytes())
                .isEqualTo(MergeTree.random(copies, other).bytes());
    }

    @Property(tries = 1_000)
    void mergingAgainChangesNothing(@ForAll Evening evening, @ForAll long tree) throws UnreadableFileException {
        PlayedEvening played = evening.play();
        SessionFile merged = SessionFiles.merge(played.copies());
        List<SessionFile> again = new ArrayList<>(played.copies());
        again.add(merged);
        again.add(merged);

        assertThat(MergeTree.random(again, tree).bytes()).isEqualTo(merged.bytes());
    }

    @Property(tries = 1_000)
    void whatWasMergedReadsBackAsTheSame(@ForAll Evening evening, @ForAll long tree) throws UnreadableFileException {
        SessionFile merged = MergeTree.random(evening.play().copies(), tree);
        SessionFile again = SessionFiles.read("again", merged.bytes());

        assertThat(again.session()).isEqualTo(merged.session());
        assertThat(again.bytes()).isEqualTo(merged.bytes());
    }

    /** Nothing is lost, and nothing comes back that somebody replaced knowing it. */
    @Property(tries = 1_000)
    void exactlyWhatNobodyKnowinglyReplacedStands(@ForAll Evening evening, @ForAll long tree)
            throws UnreadableFileException {
        PlayedEvening played = evening.play();

        SessionFile merged = MergeTree.random(played.copies(), tree);

        assertThat(Standing.in(merged.session())).isEqualTo(played.standing());
    }

    @Property(tries = 1_000)
    void aConflictIsListedExactlyWhereTwoDifferentValuesStand(@ForAll Evening evening, @ForAll long tree)
            throws UnreadableFileException {
        PlayedEvening played = evening.play();
        Map<String, List<String>> expected = new TreeMap<>();
        played.standing().forEach((spot, values) -> {
            List<String> different = values.stream().distinct().toList();
            if (different.size() > 1) {
                expected.put(spot.field() + " " + spot.place() + " " + different, different);
            }
        });

        SessionFile merged = MergeTree.random(played.copies(), tree);

        assertThat(merged.conflicts()).allSatisfy(conflict -> assertThat(expected)
                .containsKey(conflict.field() + " " + conflict.place() + " " + sorted(conflict)));
        assertThat(merged.conflicts()).hasSameSizeAs(expected.keySet());
        Statistics.label("conflicts").collect(!expected.isEmpty()).coverage(coverage -> coverage.check(true)
                .percentage(share -> share >= 10));
    }

    /** An edit beats a deletion that did not know of it; any other deletion is remembered. */
    @Property(tries = 1_000)
    void exactlyWhatWasDeletedKnowinglyIsGone(@ForAll Evening evening, @ForAll long tree)
            throws UnreadableFileException {
        PlayedEvening played = evening.play();

        SessionFile merged = MergeTree.random(played.copies(), tree);
        List<ItemId> all = merged.session().talks().stream()
                .flatMap(talk -> Stream.concat(
                        talk.notes().stream().map(Note::id),
                        talk.balloons().stream().map(Balloon::id)))
                .toList();

        assertThat(merged.session().items())
                .extracting(Item::id)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(item -> !played.isDeleted(item)).toList());
        Statistics.label("deletions")
                .collect(all.stream().anyMatch(played::isDeleted))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }

    @Property(tries = 1_000)
    void anOldCopyBringsNothingBack(@ForAll Evening evening, @ForAll long tree) throws UnreadableFileException {
        PlayedEvening played = evening.play();
        List<SessionFile> withOld = new ArrayList<>(played.copies());
        withOld.addAll(played.stale());

        assertThat(MergeTree.random(withOld, tree).bytes())
                .isEqualTo(SessionFiles.merge(played.copies()).bytes());
    }

    private static List<String> sorted(Conflict conflict) {
        return conflict.values().stream().sorted().toList();
    }
}
