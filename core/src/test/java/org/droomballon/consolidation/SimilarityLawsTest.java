package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.droomballon.consolidation.LabelledNotes.LabelledNote;
import org.droomballon.consolidation.Likeness.Strength;

class SimilarityLawsTest {
    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final WordSimilarity DUTCH = WordSimilarity.of(NL);
    private static final Language WORDS = new Language(NL, WordLists.of(NL));
    private static final List<String> NOTES = notes("nl");

    @Property
    void theOrderOfTheTwoDoesNotMatter(@ForAll("texts") String one, @ForAll("texts") String other) {
        Likeness there = DUTCH.compare(one, other);
        Likeness back = DUTCH.compare(other, one);

        assertThat(there.score()).isEqualTo(back.score());
        assertThat(there.strength()).isEqualTo(back.strength());
        assertThat(there.onlyFirst()).isEqualTo(back.onlySecond());
        assertThat(there.contrast().map(Contrast::kind))
                .isEqualTo(back.contrast().map(Contrast::kind));
    }

    @Property
    void nothingIsMoreLikeATextThanItself(@ForAll("texts") String text, @ForAll("texts") String other) {
        Likeness self = DUTCH.compare(text, text);

        assertThat(self.score()).isEqualTo(1);
        assertThat(self.strength()).isEqualTo(Strength.STRONG);
        assertThat(DUTCH.compare(text, other).score()).isBetween(0.0, 1.0);
    }

    @Property
    void otherNotesChangeNothing(
            @ForAll("texts") String one, @ForAll("texts") String other, @ForAll("texts") String more) {
        Likeness alone = DUTCH.compare(one, other);

        assertThat(DUTCH.of(List.of(one, other)).compare(0, 1)).isEqualTo(alone);
        assertThat(DUTCH.of(List.of(more, other, more, one)).compare(3, 1)).isEqualTo(alone);
    }

    @Property
    void composedAndDecomposedAccentsAreTheSame(@ForAll("texts") String one, @ForAll("texts") String other) {
        Likeness composed = DUTCH.compare(Normalizer.normalize(one, Normalizer.Form.NFC), other);

        assertThat(DUTCH.compare(Normalizer.normalize(one, Normalizer.Form.NFD), other))
                .isEqualTo(composed);
    }

    @Property
    void aNegatedNoteIsNeverStrong(@ForAll("notes") String note, @ForAll @IntRange(max = 6) int place) {
        List<String> words = List.of(note.split(" ", -1));
        int at = Math.min(place, words.size());
        String negated = String.join(
                " ",
                Stream.of(words.subList(0, at), List.of("niet"), words.subList(at, words.size()))
                        .flatMap(List::stream)
                        .toList());

        assertThat(DUTCH.compare(note, negated).strength()).isNotEqualTo(Strength.STRONG);
    }

    @Property
    void anotherNumberIsNeverStrong(
            @ForAll("notes") String note,
            @ForAll @IntRange(min = 2, max = 60) int one,
            @ForAll @IntRange(min = 2, max = 60) int other) {
        Assume.that(one != other && !note.contains(Integer.toString(one)) && !note.contains(Integer.toString(other)));

        assertThat(DUTCH.compare(note + " " + one, note + " " + other).strength())
                .isNotEqualTo(Strength.STRONG);
    }

    @Property
    void anOppositeWordIsNeverStrong(@ForAll("notes") String note, @ForAll("opposites") List<String> pair) {
        NoteWords read = NoteWords.of(note, WORDS);
        Assume.that(!read.content().isEmpty());
        Assume.that(pair.stream()
                .flatMap(word -> NoteWords.of(word, WORDS).all().stream())
                .noneMatch(word ->
                        read.all().stream().anyMatch(known -> known.key().equals(word.key()))));

        assertThat(DUTCH.compare(pair.get(0) + " " + note, pair.get(1) + " " + note)
                        .strength())
                .isNotEqualTo(Strength.STRONG);
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.of(NOTES);
    }

    /** Notes of several languages, and anything that can be typed. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(NOTES), Arbitraries.of(notes("fr")), Arbitraries.of(notes("de")), Arbitraries.strings());
    }

    @Provide
    Arbitrary<List<String>> opposites() {
        return Arbitraries.of(WordLists.of(NL).sides("opposite").stream()
                .flatMap(sides -> sides.left().stream()
                        .flatMap(left -> sides.right().stream().map(right -> List.of(left, right))))
                .toList());
    }

    private static List<String> notes(String language) {
        return LabelledNotes.notes(language, LabelledNotes.DEVELOPMENT).stream()
                .map(LabelledNote::text)
                .toList();
    }
}
