package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words that are made of words, by full cover only. */
class CompoundsTest {
    private final Stemmer stemmer = Stemmer.of(Locale.forLanguageTag("nl"));
    private final Compounds compounds =
            compounds("part ouder school poort schoolpoort avond tijd ijs bos", "link s en");

    @Test
    void aWordThatIsCoveredWholeIsItsParts() {
        assertThat(parts("ouderschool")).containsExactlyInAnyOrder("ouder", "school");
        assertThat(parts("ouderpoorttijd")).containsExactlyInAnyOrder("ouder", "poort", "tijd");
    }

    @Test
    void theLongestFirstPartWins() {
        assertThat(parts("schoolpoortavond")).containsExactlyInAnyOrder("schoolpoort", "avond");
    }

    @Test
    void aLinkMayStandBetweenParts() {
        assertThat(parts("tijdsavond")).containsExactlyInAnyOrder("tijd", "avond");
        assertThat(parts("ouderenavond")).containsExactlyInAnyOrder("ouder", "avond");
        assertThat(parts("tijds")).containsExactly(Word.key("tijds", stemmer));
    }

    @Test
    void theLastPartMayHaveAnEnding() {
        assertThat(parts("ouderavonden")).containsExactlyInAnyOrder("ouder", "avond");
    }

    @Test
    void aWordOfWhichARestIsLeftIsItself() {
        assertThat(parts("ouderbank")).containsExactly(Word.key("ouderbank", stemmer));
        assertThat(parts("bankouder")).containsExactly(Word.key("bankouder", stemmer));
    }

    @Test
    void aWordThatIsAPartOfOthersIsItself() {
        assertThat(parts("schoolpoort")).containsExactly("schoolpoort");
        assertThat(parts("avonden")).containsExactly("avond");
    }

    @Test
    void sixLettersAreEnoughAndFortyAreNotTooMany() {
        assertThat(parts("bosijs")).containsExactlyInAnyOrder("bos", "ijs");
        assertThat(parts("ouder".repeat(7) + "avond")).containsExactlyInAnyOrder("ouder", "avond");
        assertThat(parts("ouder".repeat(7) + "school")).hasSize(1).doesNotContain("ouder");
    }

    @Test
    void onlyALinkMayStandBetweenParts() {
        assertThat(parts("tijdkavond")).containsExactly(Word.key("tijdkavond", stemmer));
    }

    @Test
    void aPartSaidTwiceIsNoCompound() {
        assertThat(parts("bosbos")).containsExactly(Word.key("bosbos", stemmer));
    }

    @Test
    void withoutPartsEveryWordIsItself() {
        assertThat(compounds().parts("ouderschool", "ouderschool")).containsExactly("ouderschool");
    }

    private List<String> parts(String word) {
        return List.copyOf(compounds.parts(word, Word.key(word, stemmer)));
    }

    private Compounds compounds(String... lists) {
        return new Compounds(WordLists.read(List.of(lists)), stemmer);
    }
}
