package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a note as words, with numbers and times in one form. */
class TokensTest {
    private final Tokens dutch = tokens("nl");

    @ParameterizedTest
    @CsvSource({
        "13u, 1",
        "12u, 12",
        "0:30, 12:30",
        "12.59 uur, 12:59",
        "16u30, 4:30",
        "16u09, 4:09",
        "16u10, 4:10",
        "16:30 uur, 4:30",
        "vier uur, 4",
        "half vijf, 4:30",
        "half een, 12:30",
        "halfeen, 12:30",
        "kwart voor acht, 7:45",
        "kwart na 8, 8:15",
        "kwart over twaalf uur, 12:15",
    })
    void aTimeHasOneFormHoweverItIsSaid(String said, String read) {
        assertThat(dutch.of(said)).containsExactly(read);
    }

    @Test
    void aTimeIsReadAlsoWhereItIsTheFirstOrTheLastWord() {
        assertThat(dutch.of("Vier uur is te vroeg")).containsExactly("4", "is", "te", "vroeg");
        assertThat(dutch.of("Soep om half een")).containsExactly("soep", "om", "12:30");
    }

    @Test
    void aWordThatMovesATimeStaysWhereNoTimeFollows() {
        assertThat(dutch.of("Het glas is half")).containsExactly("het", "glas", "is", "half");
        assertThat(dutch.of("half vol")).containsExactly("half", "vol");
        assertThat(dutch.of("een paar uren")).containsExactly("een", "paar", "uren");
    }

    @Test
    void whatStandsBehindATimeMovesItInFrench() {
        Tokens french = tokens("fr");

        assertThat(french.of("huit heures et quart")).containsExactly("8:15");
        assertThat(french.of("huit heures")).containsExactly("8");
        assertThat(french.of("à 16h")).containsExactly("à", "4");
    }

    @Test
    void ofTwoSayingsThatBeginAlikeTheLongerIsHeard() {
        List<String> lists = List.of("say in plaats > hier", "say in plaats van > ipv", "say in > binnen");
        Tokens tokens = new Tokens(WordLists.read(lists));

        assertThat(tokens.of("soep in plaats van koffie")).containsExactly("soep", "ipv", "koffie");
        assertThat(tokens.of("in plaats koffie")).containsExactly("hier", "koffie");
        assertThat(tokens.of("in de klas")).containsExactly("binnen", "de", "klas");
    }

    private static Tokens tokens(String language) {
        return new Tokens(WordLists.of(Locale.forLanguageTag(language)));
    }
}
