package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.droomballon.consolidation.Likeness.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSimilarityTest {
    private final WordSimilarity dutch = WordSimilarity.of(Locale.forLanguageTag("nl"));
    private final WordSimilarity french = WordSimilarity.of(Locale.FRENCH);

    @Test
    void theSameWishInNearlyTheSameWordsIsStrong() {
        Likeness likeness =
                dutch.compare("Koffie aan de schoolpoort op vrijdag", "Op vrijdag koffie aan de schoolpoort!");

        assertThat(likeness.strength()).isEqualTo(Strength.STRONG);
        assertThat(likeness.matching()).containsExactly("koffie", "schoolpoort", "vrijdag");
        assertThat(likeness.onlyFirst()).isEmpty();
    }

    @Test
    void theReasonsNameTheWordsOfEachNote() {
        Likeness likeness = dutch.compare("Koffie aan de poort op vrijdag", "Op vrijdag soep aan de poort");

        assertThat(likeness.matching()).containsExactly("poort", "vrijdag");
        assertThat(likeness.onlyFirst()).containsExactly("koffie");
        assertThat(likeness.onlySecond()).containsExactly("soep");
    }

    @Test
    void aWordInAnotherFormIsToldAsEachNoteHasIt() {
        Likeness likeness =
                dutch.compare("Koffie aan de schoolpoort op vrijdag", "Op vrijdag koffie aan de poort met elkaar");

        assertThat(likeness.matching()).containsExactly("koffie", "vrijdag");
        assertThat(likeness.alike()).containsExactly(new Likeness.Match("schoolpoort", "poort"));
        assertThat(likeness.sharedByFirst()).containsExactly("koffie", "vrijdag", "schoolpoort");
        assertThat(likeness.sharedBySecond()).containsExactly("koffie", "vrijdag", "poort");
    }

    @ParameterizedTest
    @CsvSource({
        "De poort is op tijd open, De poort is niet op tijd open, NEGATION, , niet",
        "Meer berichten op Smartschool, Minder berichten op Smartschool, OPPOSITE, meer, minder",
        "Antwoord op een mail binnen 2 dagen, Antwoord op een mail binnen drie dagen, NUMBER, 2, 3",
        "Oudercontact vroeger op de avond, Oudercontact later op de avond, OPPOSITE, vroeger, later",
        "Vriendelijke ontvangst, Onvriendelijke ontvangst, OPPOSITE, vriendelijke, onvriendelijke",
        "Opvang voor de school, Opvang na de school, OPPOSITE, voor, na",
        "Rapport met woorden ipv punten, Rapport met punten in plaats van woorden, SWAPPED, woorden, punten",
        "Opvang tot half zeven, Opvang tot 17u30, NUMBER, 6:30, 17u30",
    })
    void aContrastIsNamedWithItsWordsAndNeverStrong(
            String one, String other, Contrast.Kind kind, String here, String there) {
        Likeness likeness = dutch.compare(one, other);

        assertThat(likeness.strength()).isEqualTo(Strength.CHECK);
        assertThat(likeness.contrast()).contains(new Contrast(kind, words(here), words(there)));
    }

    @Test
    void aTimeIsToldAsItWasWrittenAndAWordThatLooksLikeAnEndingIsNoMatch() {
        assertThat(dutch.compare("Oudercontact om 16 uur", "Oudercontact om 17 uur")
                        .contrast())
                .contains(new Contrast(Contrast.Kind.NUMBER, List.of("16"), List.of("17")));
        assertThat(dutch.compare("De poort gaat te laat open", "De poort vijf minuten vroeger open")
                        .matching())
                .containsExactly("poort", "open");
    }

    @ParameterizedTest
    @CsvSource({
        "La porte est ouverte, La porte n'est plus ouverte, NEGATION, , plus",
        "Trop de mails de l'école, Trop peu de mails de l'école, OPPOSITE, trop, trop peu",
        "Les portes ouvrent à 8 h 30, Les portes ouvrent à huit heures et quart, NUMBER, 8 h 30, 8:15",
        "La cantine est chère, La cantine est bon marché, OPPOSITE, chère, bon marché",
    })
    void frenchHasContrastsOfItsOwn(String one, String other, Contrast.Kind kind, String here, String there) {
        assertThat(french.compare(one, other).contrast()).contains(new Contrast(kind, words(here), words(there)));
    }

    @ParameterizedTest
    @CsvSource({
        "Opvang tot half zeven, Opvang tot 18u30",
        "Poort open om vier uur, Poort open om 16u",
        "Een juf voor het vijfde leerjaar, Een juf voor het 5de leerjaar",
        "1 app in plaats van vijf, Eén app ipv 5",
        "Te veel berichten, Teveel berichten",
        "Buddy-ouder voor nieuwe gezinnen, Buddyouders voor een nieuw gezin",
        "OC later op de avond, Oudercontact later op de avond",
        "Foto's van de juffen, fotos vd juf",
    })
    void spellingNumbersAndCompoundsDoNotKeepNotesApart(String one, String other) {
        assertThat(dutch.compare(one, other).strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void plusIsMoreUnlessNeStandsNear() {
        assertThat(french.compare("Plus de photos de la classe", "Davantage de photos de la classe")
                        .contrast())
                .isEmpty();
        assertThat(french.compare("Les parents viennent", "Les parents ne viennent plus")
                        .contrast())
                .map(Contrast::kind)
                .contains(Contrast.Kind.NEGATION);
    }

    @Test
    void aNumberThatOneLeavesOutIsNoContrastButNotStrongEither() {
        Likeness likeness = dutch.compare("De factuur in schijven betalen", "De factuur in 2 schijven betalen");

        assertThat(likeness.contrast()).isEmpty();
        assertThat(likeness.strength()).isEqualTo(Strength.SHOWN);
    }

    @Test
    void anotherTargetIsNotStrong() {
        assertThat(dutch.compare("De kerstmarkt was zeer gezellig", "De rommelmarkt was zeer gezellig")
                        .strength())
                .isEqualTo(Strength.SHOWN);
    }

    @Test
    void aNoteWithoutWordsIsLikeItselfOnly() {
        assertThat(dutch.compare("😀", "😀").strength()).isEqualTo(Strength.STRONG);
        assertThat(dutch.compare("😀", "Ja!").strength()).isEqualTo(Strength.NONE);
        assertThat(dutch.compare("Ja!", "ja").strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void aNoteInAnotherLanguageIsReadWithTheListsOfThatLanguage() {
        Likeness likeness = dutch.compare("La porte est ouverte à tous", "La porte est fermée à tous");

        assertThat(likeness.contrast()).map(Contrast::kind).contains(Contrast.Kind.OPPOSITE);
        assertThat(dutch.compare("Smartschool is niet goed", "Smartschool n'est pas bien")
                        .strength())
                .isNotEqualTo(Strength.STRONG);
    }

    @Test
    void aLanguageWithoutListsIsComparedByItsCharacters() {
        WordSimilarity turkish = WordSimilarity.of(Locale.forLanguageTag("tr"));

        Likeness likeness = turkish.compare("okul kapısında kahve", "kahve okul kapısında");
        assertThat(likeness.score()).isEqualTo(1);
        assertThat(likeness.matching()).isEmpty();
    }

    @Test
    void aToolkitAddsWordsOfItsOwn() {
        String one = "Het klimrek is top";
        String other = "Het klimrek is flop";
        WordSimilarity more = WordSimilarity.of(
                Locale.forLanguageTag("nl"), WordLists.read(List.of("# ours", "", "opposite top | flop")));

        assertThat(dutch.compare(one, other).contrast()).isEmpty();
        assertThat(more.compare(one, other).contrast())
                .contains(new Contrast(Contrast.Kind.OPPOSITE, List.of("top"), List.of("flop")));
    }

    private static List<String> words(String word) {
        return word == null ? List.of() : List.of(word);
    }
}
