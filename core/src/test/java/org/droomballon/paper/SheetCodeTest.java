package org.droomballon.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class SheetCodeTest {
    private static final Deck DECK = DeckFiles.embedded();

    @Property(tries = 1_000)
    void everySingleWrongDigitIsCaught(@ForAll @IntRange(max = 9_999_999) int drawn) {
        String right = CheckDigit.append("%07d".formatted(drawn));

        assertThat(SheetCode.parse(right)).isPresent();
        for (int place = 0; place < right.length(); place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                String slip = right.substring(0, place) + wrong + right.substring(place + 1);
                assertThat(SheetCode.parse(slip).isPresent()).as(slip).isEqualTo(slip.equals(right));
            }
        }
    }

    @Property(tries = 1_000)
    void everySwapOfTwoNeighboursIsCaught(@ForAll @IntRange(max = 9_999_999) int drawn) {
        String right = CheckDigit.append("%07d".formatted(drawn));

        for (int place = 1; place < right.length(); place++) {
            char[] digits = right.toCharArray();
            char before = digits[place - 1];
            digits[place - 1] = digits[place];
            digits[place] = before;
            String slip = new String(digits);
            assertThat(SheetCode.parse(slip).isPresent()).as(slip).isEqualTo(slip.equals(right));
        }
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        SheetCode code = NoteSheet.of(evening("avond", 2)).get(0).code();
        String digits = code.digits();

        assertThat(code).hasToString(digits.substring(0, 4) + "-" + digits.substring(4));
        assertThat(List.of(digits, code.toString(), code.toString().replace('-', ' '), " " + digits))
                .allSatisfy(typed -> assertThat(SheetCode.parse(typed)).hasValue(code));
        assertThat(List.of("", "1", digits + "0", digits.substring(1), "abcd-efgh", "\u0661\u0662\u0663\u0664"))
                .allSatisfy(typed -> assertThat(SheetCode.parse(typed)).isEmpty());
        assertThatThrownBy(() -> new SheetCode("12345678")).hasMessageContaining("12345678");
    }

    @Test
    void everyCardOfEveryTableHasASheetThatItsCodeFindsAgain() {
        Session evening = evening("avond", 3);

        List<NoteSheet> sheets = NoteSheet.of(evening);

        assertThat(sheets).hasSize(3 * 4).allSatisfy(sheet -> assertThat(
                        NoteSheet.byCode(evening).get(sheet.code()))
                .containsExactly(sheet));
        assertThat(sheets.stream().map(sheet -> sheet.table().id()).distinct()).containsExactly("t1", "t2", "t3");
        assertThat(sheets.stream().limit(4).map(sheet -> sheet.card().id()))
                .isEqualTo(evening.programme().cards().firstOr(List.of()));
    }

    @Test
    void aSheetKeepsItsCodeWhenATableComesLater() {
        assertThat(NoteSheet.of(evening("avond", 3)).stream().map(NoteSheet::code))
                .containsAll(NoteSheet.of(evening("avond", 2)).stream()
                        .map(NoteSheet::code)
                        .toList());
    }

    @Test
    void aSheetOfAnotherEveningFitsNowhere() {
        Session other = evening("andere", 3);

        assertThat(NoteSheet.of(evening("avond", 3)))
                .allSatisfy(sheet ->
                        assertThat(NoteSheet.byCode(other).get(sheet.code())).isEmpty());
    }

    @Test
    void aTableThatTookACardWhichWasNotPlannedHasACodeForItToo() {
        Session evening = evening("avond", 2);
        Set<String> planned = new TreeSet<>(evening.programme().cards().firstOr(List.of()));
        String other = DECK.cards().stream()
                .map(card -> card.id())
                .filter(card -> !planned.contains(card))
                .findFirst()
                .orElseThrow();

        SheetCode code = SheetCode.of("avond", "t1", other);

        assertThat(NoteSheet.byCode(evening).get(code))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.card().id()).isEqualTo(other));
    }

    private static Session evening(String id, int tables) {
        SessionEditor editor = new SessionEditor(Session.begun(id, 7, DECK), Pen.of("plan"));
        editor.cards(DECK.cards().stream().limit(4).map(card -> card.id()).toList());
        for (int table = 1; table <= tables; table++) {
            editor.addGroup("t" + table, "Tafel " + table, List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        }
        return editor.session();
    }
}
