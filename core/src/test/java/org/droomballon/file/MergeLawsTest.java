package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.ReadBack;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/** The laws of merging, over copies of one evening that several people edit and put together in any order. */
class MergeLawsTest {
    private static final int COPIES = 4;

    @Property
    void theOrderOfTheFilesDoesNotMatter(@ForAll("edits") List<Edit> edits, @ForAll long order)
            throws UnreadableFileException {
        List<SessionFile> copies = copies(edits);
        List<SessionFile> shuffled = new ArrayList<>(copies);
        Collections.shuffle(shuffled, new Random(order));

        assertThat(SessionFiles.merge(shuffled).bytes())
                .isEqualTo(SessionFiles.merge(copies).bytes());
    }

    @Property
    void theTreeOfMergesDoesNotMatter(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        List<SessionFile> copies = copies(edits);
        SessionFile left = SessionFiles.merge(copies.subList(0, 2));
        SessionFile right = SessionFiles.merge(copies.subList(1, COPIES));

        assertThat(SessionFiles.merge(List.of(left, right)).bytes())
                .isEqualTo(SessionFiles.merge(copies).bytes());
    }

    @Property
    void mergingTwiceChangesNothing(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        List<SessionFile> copies = copies(edits);
        SessionFile merged = SessionFiles.merge(copies);
        copies.add(merged);

        assertThat(SessionFiles.merge(copies).bytes()).isEqualTo(merged.bytes());
        assertThat(SessionFiles.read("again", merged.bytes()).bytes()).isEqualTo(merged.bytes());
    }

    @Property
    void readingWhatWasWrittenGivesTheSameSession(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        SessionFile merged = SessionFiles.merge(copies(edits));

        assertThat(SessionFiles.read("again", merged.bytes()).session()).isEqualTo(merged.session());
    }

    /** A text that any copy shows is shown by the merge, unless somebody who saw it wrote something newer. */
    @Property
    void noLastWordIsLost(@ForAll("edits") List<Edit> edits) throws UnreadableFileException {
        List<SessionFile> copies = copies(edits);
        List<ItemId> touched = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            SessionEditor editor = Evenings.editor(copies.get(copy), "last" + copy);
            ItemId note = editor.addNote("blauw", "k01", "nu", "unique text " + copy);
            touched.add(note);
            editor.session().items().stream()
                    .findFirst()
                    .ifPresent(item -> editor.rewrite(item.id(), "last word of " + touched.size()));
            copies.set(copy, copies.get(copy).with(editor.session()));
        }

        List<String> texts = SessionFiles.merge(copies).session().items().stream()
                .flatMap(MergeLawsTest::texts)
                .toList();

        assertThat(texts).contains("last word of 1", "last word of 2", "last word of 3", "last word of 4");
    }

    private static Stream<String> texts(Item item) {
        return Stream.concat(Stream.of(item.text()), item.otherTexts().stream());
    }

    private static List<SessionFile> copies(List<Edit> edits) throws UnreadableFileException {
        List<SessionFile> copies = new ArrayList<>(Collections.nCopies(COPIES, SessionFile.of(Evenings.begun())));
        int opening = 0;
        for (Edit edit : edits) {
            opening++;
            SessionFile copy = copies.get(edit.copy());
            if (edit.kind() == Edit.Kind.MERGE_OTHER) {
                copies.set(edit.copy(), SessionFiles.merge(List.of(copy, copies.get(edit.number() % COPIES))));
            } else {
                SessionEditor editor = Evenings.editor(copy, "w" + opening);
                edit.apply(editor);
                copies.set(edit.copy(), copy.with(editor.session()));
            }
        }
        return copies;
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> copy = Arbitraries.integers().between(0, COPIES - 1);
        Arbitrary<Edit.Kind> kind = Arbitraries.of(Edit.Kind.values());
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
        return Combinators.combine(copy, kind, number).as(Edit::new).list().ofMaxSize(30);
    }

    record Edit(int copy, Kind kind, int number) {
        enum Kind {
            ADD_NOTE,
            ADD_BALLOON,
            REWRITE,
            REMOVE,
            READ_BACK,
            SAME,
            HEADLINE,
            BALLOT,
            TALLY,
            SCHOOL,
            MERGE_OTHER
        }

        void apply(SessionEditor editor) {
            String group = number % 2 == 0 ? "blauw" : "geel";
            switch (kind) {
                case ADD_NOTE -> editor.addNote(group, "k0" + (1 + number % 2), "droom", "note é " + number);
                case ADD_BALLOON -> editor.addBalloon(group, "k17", "balloon " + number);
                case SCHOOL -> editor.school("school " + number);
                default -> onItem(editor, group);
            }
        }

        private void onItem(SessionEditor editor, String group) {
            List<Item> items = editor.session().items();
            if (items.size() < 2) {
                return;
            }
            Item item = items.get(number % items.size());
            Item next = items.get((number + 1) % items.size());
            switch (kind) {
                case REWRITE -> editor.rewrite(item.id(), "rewritten " + number);
                case REMOVE -> editor.remove(item.id());
                case READ_BACK -> editor.readBack(item.id(), ReadBack.AGREED);
                case SAME -> editor.decide(Pair.of(item.id(), next.id()), Verdict.values()[number % 3]);
                case HEADLINE -> editor.headline(item.id(), "headline " + number);
                case BALLOT -> editor.ballot(group, 1 + number % 3, List.of(item.id(), next.id()));
                default -> editor.tally(group, item.id(), number % 4);
            }
        }
    }
}
