package org.droomballon.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.droomballon.file.DeckFiles;
import org.droomballon.privacy.PersonalWord.Kind;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalWordsTest {
    private final SessionEditor editor =
            new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));

    @BeforeEach
    void aTable() {
        editor.addGroup("blauw", "Blauw", List.of(Role.PARENT, Role.PARENT));
        editor.nameSeat("blauw", 1, "An Peeters");
        editor.nameSeat("blauw", 2, "Fatima");
    }

    @Test
    void namesOfTheEveningAndOfWhomPeopleCallByTheirPostAreFound() {
        note("An zegt dat juf Leen en meester Tom altijd helpen, en Fatima ook");

        assertThat(PersonalWords.unjudged(editor.session()))
                .extracting(PersonalWord::kind, PersonalWord::words)
                .containsExactlyInAnyOrder(
                        new Tuple(Kind.NAME, "Leen"),
                        new Tuple(Kind.NAME, "Tom"),
                        new Tuple(Kind.NAME, "An"),
                        new Tuple(Kind.NAME, "Fatima"));
    }

    @Test
    void mailAddressesAndTelephoneNumbersAreFoundAndTimesAndAmountsAreNot() {
        note("Mail naar an.peeters@school.be of bel 0475 12 34 56, of +32 475/12.34.56");
        note("Van 8.30 tot 16.30 uur, 1250 euro in 2026, 12 - 15 - 18");

        assertThat(PersonalWords.unjudged(editor.session()))
                .extracting(PersonalWord::kind, PersonalWord::words)
                .containsExactlyInAnyOrder(
                        new Tuple(Kind.EMAIL, "an.peeters@school.be"),
                        new Tuple(Kind.PHONE, "0475 12 34 56"),
                        new Tuple(Kind.PHONE, "+32 475/12.34.56"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7034",
                "BE68539007547034",
                "be68 5390 0754 7034",
                "BE68-5390-0754-7034",
                "NL91 ABNA 0417 1643 00",
                "FR14 2004 1010 0505 0001 3M02 606",
                "GB29NWBK60161331926819"
            })
    void anAccountIsFoundWholeAndIsNoTelephoneNumber(String account) {
        note("Stort het op IBAN " + account + " en zeg het AAN de school");

        assertThat(PersonalWords.unjudged(editor.session()))
                .extracting(PersonalWord::kind, PersonalWord::words)
                .containsExactly(new Tuple(Kind.ACCOUNT, account));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN BE68 5390 0754 7034",
                "rekening: BE68539007547034.",
                "bel0475 12 34 56 maar",
                "tel.0475123456",
                "xbe68 5390 0754 7034",
                "mail\u0301a@b.be",
                "juf Q\u0301uin"
            })
    void whatIsFoundIsHiddenWhateverStandsBesideIt(String text) {
        note(text);

        Session anonymous = Published.anonymous(editor.session());

        assertThat(anonymous.items().get(0).text()).contains("[…]").doesNotContain("5390", "0475", "b.be", "uin");
    }

    @Test
    void aWordThatOnlyHoldsANameOrIsWrittenSmallIsNone() {
        note("Annelies wil an de poort staan, en de fatimastraat is druk; de juf lacht");

        assertThat(PersonalWords.unjudged(editor.session())).isEmpty();
    }

    @Test
    void whatSomebodyJudgedIsNotAskedAgain() {
        ItemId note = note("juf Leen en juf Mia");
        editor.hide(note, "Leen");
        editor.show(note, "Mia");

        assertThat(PersonalWords.unjudged(editor.session())).isEmpty();
        editor.hide(note, "Mia");
        assertThat(editor.session().decisions().shown(note)).isEmpty();
        assertThat(editor.session().decisions().hidden(note)).containsExactly("Leen", "Mia");
    }

    @Test
    void whatIsHiddenStandsInNoItemAndNoHeadlineAndStaysInTheSession() {
        ItemId note = note("juf Leen, Leen en nog eens Leen");
        ItemId other = note("Leen is ook een werkwoord");
        editor.headline(note, "Meer tijd voor Leen");
        editor.hide(note, "Leen");
        editor.hide(note, "juf Leen");
        Session session = editor.session();

        Session published = Published.of(session);

        assertThat(published.items())
                .filteredOn(item -> item.id().equals(note))
                .extracting(item -> item.text())
                .containsExactly("[…], […] en nog eens […]");
        assertThat(published.decisions().headline(note)).contains("Meer tijd voor […]");
        assertThat(published.items())
                .filteredOn(item -> item.id().equals(other))
                .extracting(item -> item.text())
                .containsExactly("Leen is ook een werkwoord");
        assertThat(session.items()).extracting(item -> item.text()).contains("juf Leen, Leen en nog eens Leen");
    }

    @Test
    void aTranslationIsSearchedAndHiddenAsTheWordsAre() {
        ItemId note = note("Leen ö\u011Fretmen");
        editor.translate(note, "juf Leen");

        assertThat(PersonalWords.unjudged(editor.session()))
                .extracting(PersonalWord::words)
                .containsExactly("Leen");
        editor.hide(note, "Leen");

        assertThat(Published.of(editor.session()).items())
                .extracting(Item::text, Item::translations)
                .containsExactly(new Tuple("[…] ö\u011Fretmen", List.of("juf […]")));
    }

    @Test
    void anEveningInWhichNothingIsHiddenIsPublishedAsItIs() {
        note("juf Leen");

        assertThat(Published.of(editor.session())).isSameAs(editor.session());
    }

    private ItemId note(String text) {
        return editor.addNote("blauw", "k01", "nu", text);
    }
}
