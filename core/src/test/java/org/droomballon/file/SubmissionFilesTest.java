package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.Voter.Voice;
import org.droomballon.file.Problem.Kind;
import org.droomballon.privacy.Published;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.submission.Backing;
import org.droomballon.submission.NoteOrigin;
import org.droomballon.submission.SchoolYear;
import org.droomballon.submission.Submission;
import org.droomballon.submission.Submissions.Disclosure;
import org.droomballon.submission.SubmittedWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a council hands an umbrella: its points and who is behind them, and nothing that tells who was there. */
class SubmissionFilesTest {
    private static final Schema SCHEMA = SchemaTest.schema("submission-1");

    private final SessionEditor editor = Evenings.editor(SessionFile.of(Evenings.begun()), "kalmpen");

    @Test
    void itTellsThePointsAndWhoIsBehindThemByTheNumberOfTheTable() {
        ItemId gate = note("blauw", "k01", "nu", "De poort gaat te laat open");
        ItemId coffee = note("geel", "k02", "droom", "Koffie op vrijdag");
        ItemId balloon = editor.addBalloon("geel", "k02", "Samen koffie");
        editor.setAside(balloon, "Juf An wil dit niet");
        editor.ballot("blauw", 1, List.of(gate));
        editor.ballot("blauw", 2, List.of(gate));
        editor.ballot("geel", 3, List.of(gate, coffee));
        editor.date(LocalDate.of(2027, 3, 4));
        editor.language(Locale.FRENCH);

        Submission submission = submission(Disclosure.ANONYMOUS);

        assertThat(submission.points())
                .containsExactly(
                        new SubmittedWish(
                                "De poort gaat te laat open",
                                List.of(new Backing(1, Voice.DOTS, 2, 3), new Backing(2, Voice.DOTS, 1, 3)),
                                List.of(new NoteOrigin(1, 1, "k01", Optional.of("nu")))),
                        new SubmittedWish(
                                "Koffie op vrijdag",
                                List.of(new Backing(2, Voice.DOTS, 1, 3)),
                                List.of(new NoteOrigin(2, 2, "k02", Optional.of("droom")))));
        assertThat(submission.setAside()).isOne();
        assertThat(submission.cards()).containsExactly("k01", "k02");
        assertThat(submission.people()).isEqualTo(6);
        assertThat(submission.year()).contains(new SchoolYear(2026));
        assertThat(submission.language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void noNameNoIdNoTimeAndNoDayIsInIt() {
        editor.date(LocalDate.of(2026, 11, 5));
        editor.nameSeat("blauw", 1, "An Peeters");
        editor.nameSeat("blauw", 2, "mama van Tuur");
        editor.nameSeat("geel", 1, "\u0641\u0627\u0637\u0645\u0629");
        ItemId hidden = note("blauw", "k01", "nu", "Juf Leen en directeur Bosmans zeggen niets");
        editor.hide(hidden, "Leen");
        ItemId shown = note("blauw", "k01", "nu", "An en peeters@school.be, Mama van Tuur ook: Antwoord geven");
        editor.show(shown, "An");
        note("geel", "k02", "droom", "\u0641\u0627\u0637\u0645\u0629 zegt: bel 0475 12 34 56");
        editor.headline(shown, "Vraag het aan An Peeters");
        editor.question("geel", "k17", "Wat vindt Bosmans?");

        String text = new String(SubmissionFiles.bytes(submission(Disclosure.ANONYMOUS)), StandardCharsets.UTF_8);

        assertThat(text)
                .doesNotContain(
                        "Leen", "Bosmans", "peeters", "Peeters", "Tuur", "\u0641\u0627\u0637\u0645\u0629", "0475")
                .doesNotContain("Blauw", "Geel", "blauw", "geel", "kalmpen", "evening-1", "Regenboog")
                .doesNotContain("2026-11", "seed")
                .contains("2026-2027", "[\u2026]");
    }

    @Test
    void aNameHidesWholeWordsOnly() {
        editor.nameSeat("blauw", 1, "An");
        note("blauw", "k01", "nu", "Antwoord aan An en aan Jan");

        assertThat(submission(Disclosure.ANONYMOUS).points().get(0).wording())
                .isEqualTo("Antwoord aan [\u2026] en aan Jan");
    }

    @Test
    void theSchoolIsToldOnlyWhereTheCouncilAsks() {
        note("blauw", "k01", "nu", "De poort");

        assertThat(submission(Disclosure.ANONYMOUS).school()).isEmpty();
        assertThat(submission(Disclosure.WITH_SCHOOL).school()).contains("De Regenboog");
    }

    @Test
    void oneEveningHandedInTwiceIsKnownAndTwoEveningsAreTwo() {
        note("blauw", "k01", "nu", "De poort");
        String first = submission(Disclosure.ANONYMOUS).evening();
        note("geel", "k01", "nu", "Het dak");

        assertThat(submission(Disclosure.ANONYMOUS).evening()).isEqualTo(first);
        Session other = Session.begun("evening-2", 7, Evenings.DECK);
        assertThat(of(other, Disclosure.ANONYMOUS).evening()).isNotEqualTo(first);
        assertThat(of(other, Disclosure.ANONYMOUS).deck().hash())
                .isEqualTo(submission(Disclosure.ANONYMOUS).deck().hash());
    }

    @Test
    void whatIsWrittenIsReadBackAndFollowsTheSchema() throws UnreadableFileException, IOException {
        for (String name : List.of("avond-met-stippen", "avond-zonder-stippen", "tafel-rood")) {
            Session session = SessionFiles.read(
                            Path.of("..", "examples", "cases", "een-warm-onthaal", name + SessionFiles.EXTENSION))
                    .session();
            Submission submission = of(session, Disclosure.WITH_SCHOOL);
            byte[] bytes = SubmissionFiles.bytes(submission);

            assertThat(SubmissionFiles.read("s", bytes)).isEqualTo(submission);
            assertThat(SubmissionFiles.bytes(SubmissionFiles.read("s", bytes))).isEqualTo(bytes);
            assertThat(SCHEMA.validate(Json.MAPPER.readTree(bytes))).isEmpty();
            assertThat(submission.wishes().stream()
                            .mapToInt(wish -> wish.notes().size())
                            .sum())
                    .as("every note is told of")
                    .isEqualTo(session.items().size() - submission.setAside());
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        ObjectNode tree = sound();
        tree.put("year", "2026-2028").put("setAside", -1);
        ((ObjectNode) tree.path("deck")).put("hash", "abc");
        wish(tree).put("wording", " ");
        ((ObjectNode) wish(tree).path("notes").path(0)).put("table", 3);
        ((ObjectNode) wish(tree).path("support").path(0)).put("wanting", 4);

        assertThat(problems(tree))
                .extracting(Problem::kind, Problem::place)
                .containsExactly(
                        tuple(Kind.BAD_ID, "/deck/hash"),
                        tuple(Kind.NOT_A_SCHOOL_YEAR, "/year"),
                        tuple(Kind.EMPTY, "/points/0/wording"),
                        tuple(Kind.OUT_OF_RANGE, "/points/0/support/0/wanting"),
                        tuple(Kind.OUT_OF_RANGE, "/points/0/notes/0/table"),
                        tuple(Kind.OUT_OF_RANGE, "/setAside"));
        assertThat(problems(tree)).allMatch(problem -> problem.line() > 1);
    }

    @Test
    void aTableAnItemOrAVoiceThatComesTwiceIsTold() throws IOException {
        ObjectNode tree = sound();
        ((ObjectNode) tree.path("tables").path(1)).put("number", 1);
        tree.withArray("points").add(wish(tree).deepCopy());
        wish(tree).withArray("support").add(wish(tree).path("support").path(0).deepCopy());

        assertThat(problems(tree))
                .extracting(Problem::kind, Problem::place)
                .containsExactlyInAnyOrder(
                        tuple(Kind.DOUBLE_ID, "/tables/1/number"),
                        tuple(Kind.DOUBLE_ID, "/points/0/support/1/table"),
                        tuple(Kind.DOUBLE_ID, "/points/2/notes/0/item"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evening",
                "deck",
                "language",
                "tables",
                "cards",
                "lenses",
                "choice",
                "points",
                "leftOut",
                "late",
                "setAside"
            })
    void whatIsLeftOutIsToldByReaderAndSchemaAlike(String field) throws IOException {
        ObjectNode tree = sound();
        tree.remove(field);

        assertThat(problems(tree)).extracting(Problem::kind).contains(Kind.MISSING);
        assertThat(SCHEMA.validate(tree)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31,2025-2026", "2026-08-01,2026-2027", "2027-01-15,2026-2027"})
    void aSchoolYearBeginsInAugust(LocalDate day, String year) {
        assertThat(SchoolYear.of(day)).hasToString("Optional[" + year + "]").isEqualTo(SchoolYear.parse(year));
    }

    private ObjectNode sound() throws IOException {
        ItemId gate = note("blauw", "k01", "nu", "De poort");
        ItemId roof = note("geel", "k01", "nu", "Het dak");
        editor.ballot("blauw", 1, List.of(gate));
        editor.ballot("blauw", 2, List.of(gate));
        editor.ballot("geel", 1, List.of(roof));
        JsonNode tree = Json.MAPPER.readTree(SubmissionFiles.bytes(submission(Disclosure.ANONYMOUS)));
        return (ObjectNode) tree;
    }

    private static ObjectNode wish(ObjectNode tree) {
        return (ObjectNode) tree.path("points").path(0);
    }

    private static List<Problem> problems(ObjectNode tree) {
        return catchThrowableOfType(
                        UnreadableFileException.class,
                        () -> SubmissionFiles.read("s.submission.json", Json.bytes(tree)))
                .problems();
    }

    private ItemId note(String group, String card, String lens, String text) {
        return editor.addNote(group, card, lens, text);
    }

    private Submission submission(Disclosure disclosure) {
        return of(editor.session(), disclosure);
    }

    private static Submission of(Session session, Disclosure disclosure) {
        Session told = Published.anonymous(session);
        Account account = Accounts.of(told, TenPoints.propose(told, Rules.standard()), Rules.standard());
        return SubmissionFiles.of(told, account, disclosure);
    }
}
