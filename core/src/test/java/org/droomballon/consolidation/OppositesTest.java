package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which words of two notes are each other's opposites. */
class OppositesTest {
    private final Language dutch = new Language(
            Locale.forLanguageTag("nl"),
            WordLists.read(List.of(
                    "function de het en een op",
                    "function voor na",
                    "opposite meer | minder",
                    "opposite voor | na",
                    "opposite vriend | vijand",
                    "prefix on")));

    @Test
    void aWordOfOneNoteAgainstItsOppositeInTheOther() {
        assertThat(between("Meer soep", "Minder soep")).contains(opposite("meer", "minder"));
        assertThat(between("Minder soep", "Meer soep")).contains(opposite("minder", "meer"));
        assertThat(between("Meer soep", "Soep")).isEmpty();
    }

    @Test
    void formsOfOppositesAreOppositesToo() {
        assertThat(between("De vrienden op school", "De vijanden op school"))
                .contains(opposite("vrienden", "vijanden"));
    }

    @Test
    void whatBothNotesSayDoesNotSetThemApart() {
        assertThat(between("Meer soep en minder koek", "Minder koek en meer soep"))
                .isEmpty();
        assertThat(between("Meer soep en minder koek", "Meer soep")).isEmpty();
    }

    @Test
    void aPrefixTurnsAWordOfFourLettersOrMoreAround() {
        assertThat(between("Vriendelijk onthaal", "Onvriendelijk onthaal"))
                .contains(opposite("vriendelijk", "onvriendelijk"));
        assertThat(between("Ouders zijn oneens", "Ouders zijn eens")).contains(opposite("oneens", "eens"));
        assertThat(between("Onzin", "Zin")).isEmpty();
        assertThat(between("Onvriendelijk onthaal", "Onveilig onthaal")).isEmpty();
    }

    @Test
    void littleWordsOpposeOnlyBeforeTheSameWord() {
        assertThat(between("Opvang voor school", "Opvang na school")).contains(opposite("voor", "na"));
        assertThat(between("Opvang voor school", "Opvang na schooltijd")).isEmpty();
        assertThat(between("Opvang voor", "Opvang na")).isEmpty();
    }

    @Test
    void otherLittleWordsMayStandBetween() {
        assertThat(between("Opvang voor de school", "Opvang na school")).contains(opposite("voor", "na"));
    }

    @Test
    void littleWordsDoNotOpposeWhereOneNoteSaysBoth() {
        assertThat(between("Opvang voor en na school", "Opvang na school")).isEmpty();
        assertThat(between("Opvang voor school", "Opvang voor school en na school"))
                .isEmpty();
        assertThat(between("Opvang voor de les en na school", "Opvang voor school"))
                .contains(opposite("na", "voor"));
    }

    private Optional<Contrast> between(String one, String other) {
        return dutch.opposites().between(NoteWords.of(one, dutch), NoteWords.of(other, dutch));
    }

    private static Contrast opposite(String one, String other) {
        return new Contrast(Contrast.Kind.OPPOSITE, List.of(one), List.of(other));
    }
}
