package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.droomballon.consolidation.Bundles;
import org.droomballon.consolidation.Suggestions;
import org.droomballon.consolidation.WordSimilarity;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people typed in from paper, as tables. */
class PaperTest {
    @TempDir
    private Path folder;

    private final SessionEditor editor = Evenings.editor(SessionFile.of(Evenings.begun()), "aa");

    @Test
    void notesComeInWithTheNamesThatPeopleUse() throws IOException, UnreadableFileException {
        Path csv = csv("\uFEFFTafel;Kaart;Icoontje;Tekst;Plaats\n"
                + "Blauw;1;Hoe is het nu?;De poort, altijd dicht;2\n"
                + "geel;k02;droom;\"Koffie; op vrijdag\";\n"
                + "geel;2;droomballon;Samen koffie;\n"
                + "blauw;17;vraag;Wie helpt er?;\n");

        int added = NotesCsv.read(csv, editor.session()).addTo(editor);

        assertThat(added).isEqualTo(4);
        assertThat(editor.session().items())
                .extracting(Item::group, Item::card, Item::kind, Item::text)
                .containsExactly(
                        tuple("blauw", "k01", Item.Kind.NOTE, "De poort, altijd dicht"),
                        tuple("geel", "k02", Item.Kind.NOTE, "Koffie; op vrijdag"),
                        tuple("geel", "k02", Item.Kind.BALLOON, "Samen koffie"));
        assertThat(editor.session()
                        .talk("blauw", "k17")
                        .orElseThrow()
                        .question()
                        .first())
                .contains("Wie helpt er?");
    }

    @Test
    void aTableMayHaveTabsOrCommasWithTheOtherMarksInItsHeadings() throws IOException, UnreadableFileException {
        String tabs = "table\tcard\tlens\ttext\tmood; or not, or so\nblauw\t1\tnu\tPoort; dicht, altijd\t\n";
        String commas = "table,card,lens,text,\"a;b\tc\"\ngeel,1,nu,Koffie,\n";

        assertThat(NotesCsv.read(csv(tabs), editor.session()).addTo(editor)).isEqualTo(1);
        assertThat(NotesCsv.read(csv(commas), editor.session()).addTo(editor)).isEqualTo(1);
        assertThat(editor.session().items()).extracting(Item::text).containsExactly("Poort; dicht, altijd", "Koffie");
    }

    @Test
    void onlyABlankCardTakesAQuestion() throws IOException {
        Path csv = csv("table,card,lens,text\nblauw,1,question,Hoe?\n");

        assertThat(problems(() -> NotesCsv.read(csv, editor.session())))
                .extracting(Problem::kind, Problem::line, Problem::place)
                .containsExactly(tuple(Kind.UNKNOWN_ID, 2, "card"));
    }

    @Test
    void theSeatOnPaperIsWhoSaidIt() throws IOException, UnreadableFileException {
        NotesCsv notes = NotesCsv.read(
                csv("table,card,lens,text,seat\nblauw,1,nu,Poort,2\nblauw,1,nu,Dak,\n"), editor.session());
        notes.addTo(editor);

        assertThat(notes.size()).isEqualTo(2);
        assertThat(editor.session().talk("blauw", "k01").orElseThrow().notes())
                .extracting(note -> note.seat().first())
                .containsExactly(Optional.of(2), Optional.empty());
    }

    @Test
    void theSameTableTwiceAddsNothingTwice() throws IOException, UnreadableFileException {
        Path csv = csv("table,card,lens,text\nblauw,1,nu,Poort\nblauw,1,balloon,Samengevat\n");
        NotesCsv.read(csv, editor.session()).addTo(editor);

        assertThat(NotesCsv.read(csv, editor.session()).addTo(editor)).isZero();
    }

    @Test
    void everyWrongCellIsToldWithItsLine() throws IOException {
        Path csv = csv("table,card,lens,text,seat\npaars,1,nu,Poort,1\nblauw,99,nu,Poort,1\nblauw,1,kritiek,,9\n");

        assertThat(problems(() -> NotesCsv.read(csv, editor.session())))
                .extracting(Problem::kind, Problem::line, Problem::place)
                .containsExactlyInAnyOrder(
                        tuple(Kind.UNKNOWN_NAME, 2, "table"),
                        tuple(Kind.UNKNOWN_NAME, 3, "card"),
                        tuple(Kind.UNKNOWN_NAME, 4, "lens"),
                        tuple(Kind.EMPTY, 4, "text"),
                        tuple(Kind.BAD_SEAT, 4, "seat"));
    }

    @Test
    void aTableWithoutItsColumnsIsToldWhichAreMissing() throws IOException {
        Path csv = csv("a,b\n1,2\n");

        assertThat(problems(() -> BallotsCsv.read(csv, editor.session())))
                .extracting(Problem::kind)
                .containsOnly(Kind.MISSING_COLUMN)
                .hasSize(2);
    }

    @Test
    void dotsComeInPerSeatAndAsCounts() throws IOException, UnreadableFileException {
        ItemId gate = editor.addNote("blauw", "k01", "nu", "Poort");
        Path csv = csv("table,item,seats,count\nblauw," + gate + ",1 3,\ngeel," + gate + ",,2\n");

        BallotsCsv dots = BallotsCsv.read(csv, editor.session());
        dots.addTo(editor);

        assertThat(dots.dots()).isEqualTo(4);
        assertThat(editor.session().ballots().seats())
                .extracting(ballot -> ballot.seat(), ballot -> ballot.supports().size())
                .containsExactly(tuple(1, 1), tuple(2, 0), tuple(3, 1));
        assertThat(editor.session().ballots().tallies()).singleElement().satisfies(tally -> assertThat(tally.dots())
                .isEqualTo(2));
    }

    @Test
    void moreDotsThanSeatsAreRefused() throws IOException {
        ItemId gate = editor.addNote("blauw", "k01", "nu", "Poort");
        Path csv = csv("table,item,seats,count\nblauw," + gate + ",4,\ngeel," + gate + ",,7\n");

        assertThat(problems(() -> BallotsCsv.read(csv, editor.session())))
                .extracting(Problem::kind)
                .containsExactly(Kind.BAD_SEAT, Kind.BAD_SEAT);
    }

    @Test
    void aSecondSheetOfATableKeepsTheDotsOfTheFirst() throws IOException, UnreadableFileException {
        ItemId gate = editor.addNote("blauw", "k01", "nu", "Poort");
        BallotsCsv.read(csv("table,item,seats\nblauw," + gate + ",1 2\n"), editor.session())
                .addTo(editor);
        BallotsCsv.read(csv("table,item,seats\nblauw," + gate + ",3\n"), editor.session())
                .addTo(editor);

        assertThat(editor.session().ballots().seats())
                .extracting(ballot -> ballot.supports().size())
                .containsExactly(1, 1, 1);
    }

    @Test
    void whatCannotBeWhatPeopleMeantIsTold() throws IOException {
        ItemId gate = editor.addNote("blauw", "k01", "nu", "Poort");

        assertThat(problems(() ->
                        BallotsCsv.read(csv("table,item,seats,count\nblauw," + gate + ",1,3\n"), editor.session())))
                .extracting(Problem::kind)
                .containsExactly(Kind.COUNT_DIFFERS);
        assertThat(problems(() -> NotesCsv.read(
                        csv("table,card,lens,text\nblauw,1,nu,wij willen rust, ruimte en een bank\n;;;\n"),
                        editor.session())))
                .extracting(Problem::kind, Problem::line)
                .containsExactly(tuple(Kind.TOO_MANY_CELLS, 2));
    }

    @Test
    void textsOfAnotherComputerAreTheSameTexts() throws IOException, UnreadableFileException {
        String composed =
                "table,card,lens,text,read-back\nblauw,1,nu,\"caf\u00e9\r\ntwee\",\nblauw,1,balloon,Samen,ja\n,,,,\n";
        NotesCsv.read(csv(composed), editor.session()).addTo(editor);
        int again = NotesCsv.read(csv(composed.replace("\u00e9", "e\u0301")), editor.session())
                .addTo(editor);

        assertThat(again).isZero();
        assertThat(editor.session().items()).extracting(Item::text).containsExactly("caf\u00e9\ntwee", "Samen");
        assertThat(editor.session().items()).noneMatch(Item::isUnheard);
    }

    @Test
    void suggestionsCanBeFilledInAndReadBack() throws IOException, UnreadableFileException {
        editor.addNote("blauw", "k01", "nu", "Koffie aan de schoolpoort op vrijdag");
        editor.addNote("geel", "k01", "nu", "Op vrijdag koffie aan de schoolpoort");
        editor.addNote("geel", "k01", "nu", "=HYPERLINK(\"http://x\")");
        byte[] table = SuggestionsCsv.write(
                editor.session(),
                Suggestions.of(editor.session(), WordSimilarity.of(Locale.forLanguageTag("nl"))),
                new SuggestionsCsv.Style(
                        TableFormat.CSV,
                        ';',
                        List.of("beslissing", "punt", "ander", "tekst", "a", "b", "c", "d", "e", "f")),
                suggestion -> "=1+1");
        String filledIn = new String(table, StandardCharsets.UTF_8).replaceFirst("\n\"\"", "\n\"zelfde\"");

        DecisionsCsv.read(csv(filledIn), editor.session()).addTo(editor);

        assertThat(filledIn)
                .contains("\"" + editor.session().group("blauw").orElseThrow().title() + "\"");
        assertThat(filledIn).contains("'=1+1").doesNotContain("\"=1+1");
        assertThat(Bundles.of(editor.session()).bundles()).hasSize(2);
    }

    @Test
    void decisionsAreTakenOver() throws IOException, UnreadableFileException {
        ItemId one = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId other = editor.addNote("geel", "k01", "nu", "De poort");
        ItemId aside = editor.addNote("geel", "k01", "nu", "Over de buurman");
        Path csv = csv("decision,item,other,text\nsame," + other + "," + one + ",\nset-aside," + aside
                + ",,Niet over de school\nheadline," + one + ",,De poort gaat open\n,," + one + ",\n");

        DecisionsCsv.read(csv, editor.session()).addTo(editor);

        Bundles bundles = Bundles.of(editor.session());
        assertThat(bundles.bundles()).singleElement().satisfies(bundle -> assertThat(bundle.wording())
                .isEqualTo("De poort gaat open"));
        assertThat(bundles.setAside()).singleElement().satisfies(each -> assertThat(each.reason())
                .isEqualTo("Niet over de school"));
    }

    @Test
    void twoRowsThatContradictEachOtherAreTold() throws IOException {
        ItemId one = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId other = editor.addNote("geel", "k01", "nu", "De poort");
        Path csv = csv("decision,item,other,text\nsame," + one + "," + other + ",\ndifferent," + other + "," + one
                + ",\nheadline," + one + ",,A\nheadline," + one + ",,B\nheadline," + other + ",,A\nsame," + other + ","
                + one + ",\n");

        assertThat(problems(() -> DecisionsCsv.read(csv, editor.session())))
                .extracting(Problem::kind, Problem::line)
                .containsExactly(tuple(Kind.CONTRADICTION, 3), tuple(Kind.CONTRADICTION, 5));
    }

    @Test
    void aDecisionAboutAnUnknownNoteIsTold() throws IOException {
        Path csv = csv("decision,item,other,text\nsame,zz-1,zz-2,\nmaybe,zz-1,,\n");

        assertThat(problems(() -> DecisionsCsv.read(csv, editor.session())))
                .extracting(Problem::kind)
                .contains(Kind.UNKNOWN_ID, Kind.UNKNOWN_WORD);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static List<Problem> problems(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableFileException.class, reading).problems();
    }
}
