package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.droomballon.followup.Day;
import org.droomballon.followup.Entry;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;

/** The laws of merging, over copies of one follow-up that several people edit and put together in any order. */
class FollowUpLawsTest {
    private static final int COPIES = 4;

    @Property(tries = 1000)
    void theOrderOfTheFilesDoesNotMatter(@ForAll("edits") List<Edit> edits, @ForAll long order)
            throws UnreadableFileException {
        List<FollowUpFile> copies = copies(edits);
        List<FollowUpFile> shuffled = new ArrayList<>(copies);
        Collections.shuffle(shuffled, new Random(order));

        assertThat(FollowUpFiles.merge(shuffled).bytes())
                .isEqualTo(FollowUpFiles.merge(copies).bytes());
    }

    @Property(tries = 1000)
    void theTreeOfMergesDoesNotMatter(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        List<FollowUpFile> copies = copies(edits);
        FollowUpFile left = FollowUpFiles.merge(copies.subList(0, 2));
        FollowUpFile right = FollowUpFiles.merge(copies.subList(1, COPIES));

        assertThat(FollowUpFiles.merge(List.of(left, right)).bytes())
                .isEqualTo(FollowUpFiles.merge(copies).bytes());
    }

    @Property(tries = 1000)
    void mergingTwiceChangesNothing(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        List<FollowUpFile> copies = copies(edits);
        FollowUpFile merged = FollowUpFiles.merge(copies);
        copies.add(merged);

        assertThat(FollowUpFiles.merge(copies).bytes()).isEqualTo(merged.bytes());
    }

    @Property(tries = 1000)
    void readingWhatWasWrittenGivesTheSameFollowUp(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        FollowUpFile merged = FollowUpFiles.merge(copies(edits));
        FollowUpFile again = FollowUpFiles.read("again", merged.bytes());

        assertThat(again.followUp()).isEqualTo(merged.followUp());
        assertThat(again.bytes()).isEqualTo(merged.bytes());
        assertThat(again.followUp().carried())
                .hasSize(merged.followUp().points().size());
    }

    /** What any copy says last is there after the merge, and every entry that nobody deleted. */
    @Property(tries = 1000)
    void noLastWordIsLost(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        List<FollowUpFile> copies = copies(edits);
        List<String> words = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            FollowUpEditor editor = FollowUps.editor(copies.get(copy), "last" + copy);
            PointId point = FollowUps.id(editor.followUp(), 1);
            words.add("last word of " + copy);
            editor.answer(point, "last word of " + copy);
            editor.decline(point, "last word of " + copy);
            editor.addEntry(point, FollowUps.EVENING, "last word of " + copy);
            copies.set(copy, copies.get(copy).with(editor.followUp()));
        }

        FollowedPoint point = FollowUpFiles.merge(copies).followUp().points().get(0);

        assertThat(point.reply().answer().values()).containsExactlyInAnyOrderElementsOf(words);
        assertThat(point.reply().reason().values()).containsExactlyInAnyOrderElementsOf(words);
        assertThat(point.log())
                .extracting(Entry::text)
                .flatExtracting(text -> text.values())
                .containsAll(words);
    }

    private static List<FollowUpFile> copies(List<Edit> edits) throws UnreadableFileException {
        List<FollowUpFile> copies = new ArrayList<>(Collections.nCopies(COPIES, FollowUpFile.of(FollowUps.begun())));
        int opening = 0;
        for (Edit edit : edits) {
            opening++;
            FollowUpFile copy = copies.get(edit.copy());
            if (edit.kind() == Edit.Kind.MERGE_OTHER) {
                copies.set(edit.copy(), FollowUpFiles.merge(List.of(copy, copies.get(edit.number() % COPIES))));
            } else {
                FollowUpEditor editor = FollowUps.editor(copy, "w" + opening);
                edit.apply(editor);
                copies.set(edit.copy(), copy.with(editor.followUp()));
            }
        }
        return copies;
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> copy = Arbitraries.integers().between(0, COPIES - 1);
        Arbitrary<Edit.Kind> kind = Arbitraries.of(Edit.Kind.class);
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 99);
        return Combinators.combine(copy, kind, number).as(Edit::new).list().ofMaxSize(30);
    }

    record Edit(int copy, Kind kind, int number) {
        enum Kind {
            STATUS,
            DECLINE,
            ANSWER,
            WHO,
            BY,
            REVIEW,
            TAKE_AWAY,
            ADD_ENTRY,
            REWRITE,
            REMOVE,
            MERGE_OTHER
        }

        void apply(FollowUpEditor editor) {
            PointId point = FollowUps.id(editor.followUp(), 1 + number % 3);
            LocalDate date = FollowUps.EVENING.plusDays(number);
            switch (kind) {
                case STATUS -> editor.status(point, PointStatus.values()[number % 4]);
                case DECLINE -> editor.decline(point, "reason é " + number);
                case ANSWER -> editor.answer(point, "answer " + number % 5);
                case WHO -> editor.who(point, "who " + number % 5);
                case BY -> editor.by(point, Day.on(date));
                case REVIEW -> editor.review(point, Day.on(date));
                case TAKE_AWAY -> takeAway(editor, point);
                case ADD_ENTRY -> editor.addEntry(point, date, "entry " + number);
                default -> onEntry(editor, point);
            }
        }

        private static void takeAway(FollowUpEditor editor, PointId point) {
            editor.by(point, Day.NONE);
            editor.answer(point, "");
        }

        private void onEntry(FollowUpEditor editor, PointId point) {
            List<Entry> entries = editor.followUp().point(point).orElseThrow().entries();
            if (entries.isEmpty()) {
                return;
            }
            Entry entry = entries.get(number % entries.size());
            if (kind == Kind.REWRITE) {
                editor.rewrite(point, entry.id(), "rewritten " + number);
            } else {
                editor.remove(point, entry.id());
            }
        }
    }
}
