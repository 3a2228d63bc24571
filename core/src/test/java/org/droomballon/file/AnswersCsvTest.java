package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersCsvTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final AnswersForm.Style STYLE = new AnswersForm.Style(
            TableFormat.CSV,
            ';',
            List.of("punt", "wens", "status", "antwoord", "wie", "tegen", "opnieuw bekijken", "reden", "logboek"),
            status -> status == PointStatus.DECLINED
                    ? "gaat niet door"
                    : status.name().toLowerCase(Locale.ROOT).replace('_', '-'));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "punt;status;wie;tegen;opnieuw bekijken;antwoord\n2;bezig;directie;2026-12-1;1/3/2027;We doen het",
                "point;status;who;by;review;answer\n2;under way;directie;01.12.2026;2027-03-01;We doen het",
                "point;statut;qui;pour quand;à revoir;réponse\n2;en cours;directie;1-12-2026;2027-03-01;We doen het",
                "punkt;stand;wer;bis wann;wieder ansehen;antwort\n2;in Arbeit;directie;1.12.2026;1.3.2027;We doen het"
            })
    void answersAreReadInEveryLanguage(String csv) throws IOException, UnreadableFileException {
        FollowUpEditor editor = read(csv);

        assertThat(editor.followUp().points().get(1).outcome())
                .isEqualTo(new Outcome(
                        PointStatus.UNDER_WAY,
                        "",
                        "We doen het",
                        "directie",
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Optional.of(LocalDate.of(2027, 3, 1))));
        assertThat(editor.followUp().points().get(0).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsLine() throws IOException {
        Path csv = csv(
                """
                punt,status,reden,wie,tegen
                9,bezig,,,
                1,misschien,,,31/2/2026
                2,gaat niet door,,,
                3,bezig,Te duur,,
                3,gedaan,,,
                ,gedaan,,,
                """);

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> AnswersCsv.read(csv, FollowUps.begun()))
                        .problems())
                .extracting(Problem::kind, Problem::line, Problem::place)
                .containsExactlyInAnyOrder(
                        new Tuple(Kind.UNKNOWN_ID, 2, "item"),
                        new Tuple(Kind.UNKNOWN_WORD, 3, "status"),
                        new Tuple(Kind.NOT_A_DATE, 3, "by"),
                        new Tuple(Kind.DECLINED_WITHOUT_REASON, 4, "reason"),
                        new Tuple(Kind.REASON_WITHOUT_DECLINING, 5, "reason"),
                        new Tuple(Kind.CONTRADICTION, 6, "item"),
                        new Tuple(Kind.EMPTY, 7, "item"));
    }

    @Test
    void aDateAsExcelKeepsItIsADateToo() throws IOException, UnreadableFileException {
        FollowUp followUp = read("punt;wie;tegen;antwoord\n1;directie;46357;Ja").followUp();

        assertThat(followUp.points().get(0).outcome().by()).contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void anEmptyCellLeavesAndAHyphenTakesAway() throws IOException, UnreadableFileException {
        FollowUp before =
                read("punt;wie;tegen;antwoord\n1;directie;1/12/2026;Ja").followUp();
        FollowUpEditor editor = read("punt;wie;tegen;antwoord\n1;;-;-", before);

        assertThat(editor.followUp().points().get(0).outcome()).satisfies(outcome -> {
            assertThat(outcome.who()).isEqualTo("directie");
            assertThat(outcome.by()).isEmpty();
            assertThat(outcome.answer()).isEmpty();
        });
    }

    @Test
    void anEntryIsWrittenOnceUnderItsDayOrToday() throws IOException, UnreadableFileException {
        String csv = "punt;logboek;datum\n1;Gebeld met de directie;\n1;Brief gekregen;3/11/2026";
        FollowUp once = read(csv).followUp();
        FollowUp twice = read(csv, once).followUp();

        assertThat(once.points().get(0).log())
                .extracting(entry -> entry.date().firstOr(LocalDate.MIN), entry -> entry.text()
                        .firstOr(""))
                .containsExactly(
                        new Tuple(LocalDate.of(2026, 11, 3), "Brief gekregen"),
                        new Tuple(TODAY, "Gebeld met de directie"));
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void aFilledFormReadBackChangesNothing() throws IOException, UnreadableFileException {
        FollowUp answered =
                read("""
                punt;status;reden;wie;tegen;antwoord
                1;gaat niet door;Geen geld, -zeggen ze;;;
                2;bezig;;directie;1/12/2026;=We doen het; echt
                """
                                .replace("=We doen het; echt", "\"=We doen het; echt\""))
                        .followUp();
        byte[] form = AnswersForm.write(answered, STYLE);
        FollowUpEditor editor = editor(answered, "again");
        int changed = AnswersCsv.read(Files.write(folder.resolve("form.csv"), form), answered)
                .addTo(editor, TODAY);

        assertThat(changed).isZero();
        assertThat(editor.followUp()).isEqualTo(answered);
        assertThat(new String(form, StandardCharsets.UTF_8))
                .contains("\"2\";\"Koffie aan de poort\"", "\"'=We doen het; echt\"", "\"Geen geld, -zeggen ze\"");
    }

    @Test
    void aFormDecidesNothingThatIsInConflict() throws UnreadableFileException, IOException {
        FollowUpFile base = FollowUpFile.of(FollowUps.begun());
        FollowUp contested = FollowUpFiles.merge(List.of(
                        base.with(read("punt;wie\n1;Ann").followUp()),
                        base.with(read("punt;wie\n1;Bob").followUp())))
                .followUp();
        Path form = Files.write(folder.resolve("form.csv"), AnswersForm.write(contested, STYLE));
        FollowUpEditor unchanged = editor(contested, "form");
        AnswersCsv.read(form, contested).addTo(unchanged, TODAY);
        FollowUp decided = read("punt;wie\n1;Ann", contested).followUp();

        assertThat(contested.conflicts()).hasSize(1);
        assertThat(unchanged.followUp()).isEqualTo(contested);
        assertThat(decided.conflicts()).isEmpty();
        assertThat(decided.points().get(0).outcome().who()).isEqualTo("Ann");
    }

    @Test
    void aPointMayBeNamedByItsIdAndAReasonStays() throws IOException, UnreadableFileException {
        FollowUp begun = FollowUps.begun();
        String item = FollowUps.id(begun, 1).item().toString();
        FollowUp declined =
                read("punt;status;reden\n" + item + ";gaat niet door;Te duur").followUp();
        FollowUp agreed =
                read("punt;status;reden\n1;afgesproken;Te duur", declined).followUp();
        FollowUp again = read("punt;status\nevening-1/" + item + ";gaat niet door", agreed)
                .followUp();

        assertThat(declined.points().get(0).outcome().reason()).isEqualTo("Te duur");
        assertThat(agreed.points().get(0).outcome().status()).isEqualTo(PointStatus.AGREED);
        assertThat(again.points().get(0).outcome().status()).isEqualTo(PointStatus.DECLINED);
    }

    @Test
    void aDateThatIsTakenAwayStaysAwayInTheFile() throws UnreadableFileException {
        FollowUpEditor editor = editor(FollowUps.begun(), "aa");
        editor.by(FollowUps.id(editor.followUp(), 1), Day.on(TODAY));
        editor.by(FollowUps.id(editor.followUp(), 1), Day.NONE);
        FollowUpFile file = FollowUpFile.of(editor.followUp());

        assertThat(FollowUpFiles.read("f", file.bytes()).followUp()).isEqualTo(file.followUp());
        assertThat(file.followUp().points().get(0).outcome().by()).isEmpty();
    }

    private FollowUpEditor read(String text) throws IOException, UnreadableFileException {
        return read(text, FollowUps.begun());
    }

    private FollowUpEditor read(String text, FollowUp followUp) throws IOException, UnreadableFileException {
        FollowUpEditor editor = editor(followUp, "csv" + Math.floorMod(text.hashCode(), 10_000));
        AnswersCsv.read(csv(text), followUp).addTo(editor, TODAY);
        return editor;
    }

    private static FollowUpEditor editor(FollowUp followUp, String writer) {
        return FollowUps.editor(FollowUpFile.of(followUp), writer);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("antwoorden.csv"), text);
    }
}
