package org.droomballon.swing.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.wording.Wording;
import org.droomballon.paper.Shift;
import org.droomballon.session.Session;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.paper.Made;
import org.droomballon.swing.paper.Paper;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenEveningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @TempDir
    Path folder;

    @Test
    void cardsOfTheProgrammeStandFirstInTheirOrder() {
        on((rig, model) -> assertThat(evening(model).lines().all().subList(0, 7))
                .extracting(CardLine::id)
                .containsExactly("k01", "k02", "k06", "k12", "k15", "k17", "k03"));
    }

    @Test
    void everyChangeIsAStepThatCanBeUndone() {
        on((rig, model) -> {
            OpenEvening evening = evening(model);
            evening.move("k15", 0);
            evening.use("k02", CardUse.OFF);
            assertThat(programme(rig)).containsExactly("k15", "k01", "k06", "k12", "k17");
            rig.app.evening().orElseThrow().undo();
            assertThat(programme(rig)).containsExactly("k15", "k01", "k02", "k06", "k12", "k17");
            rig.app.evening().orElseThrow().undo();

            assertThat(programme(rig)).containsExactly("k01", "k02", "k06", "k12", "k15", "k17");
        });
    }

    @Test
    void aCardThatMustStayIsKnownInTheFile() {
        on((rig, model) -> {
            evening(model).use("k06", CardUse.MUST);
            assertThat(session(rig).programme().must().first()).contains(List.of("k06"));
            assertThat(evening(model).lines().must()).containsExactly("k06");
            evening(model).use("k06", CardUse.ON);

            assertThat(evening(model).lines().must()).isEmpty();
            assertThat(programme(rig)).containsExactly("k01", "k02", "k06", "k12", "k15", "k17");
        });
    }

    @Test
    void aQuestionOfOnesOwnStandsAtEveryTable() {
        on((rig, model) -> {
            evening(model).ask("k18", "Wie zorgt voor koffie?");

            assertThat(programme(rig)).endsWith("k18");
            assertThat(session(rig).tables()).allSatisfy(table -> assertThat(session(rig)
                            .talk(table.id(), "k18")
                            .orElseThrow()
                            .question()
                            .first())
                    .contains("Wie zorgt voor koffie?"));
        });
    }

    @Test
    void aDayThatCannotBeReadChangesNothingUntilItCan() {
        on((rig, model) -> {
            OpenEvening evening = evening(model);
            evening.date("31-2-2027", TODAY);
            assertThat(evening.unclearDate()).isEqualTo("31-2-2027");
            assertThat(session(rig).details().date().first()).contains(TODAY);
            evening.date("1-2-2027", TODAY);

            assertThat(session(rig).details().date().first()).contains(LocalDate.of(2027, 2, 1));
        });
    }

    @Test
    void theMaterialComesAsPdfInAFolderBesideTheEvening() {
        on((rig, model) -> {
            material(model).make();

            assertThat(made(model).files())
                    .extracting(file -> rig.folder.relativize(file).toString())
                    .containsExactly(
                            "materiaal/1-gesprekskaarten.pdf",
                            "materiaal/2-notitiebladen.pdf",
                            "materiaal/3-draaiboek.pdf",
                            "materiaal/4-lege-affiche.pdf",
                            "materiaal/5-stippenblad.pdf");
            assertThat(text(made(model).files().get(0))).contains("Hoe verlaagt jouw school");
            assertThat(made(model).problems()).isEmpty();
        });
    }

    @Test
    void onlyTheCardsOfTonightArePrintedAndTheBlankOnes() {
        on((rig, model) -> {
            evening(model).use("k01", CardUse.OFF);
            material(model).make();

            assertThat(text(made(model).files().get(0)))
                    .doesNotContain("Hoe verlaagt jouw school")
                    .contains("2 Een warm onthaal", "15 Een warm onthaal", "18 Een warm onthaal");
        });
    }

    @Test
    void endAndNumberOfParentsAreStillThereOnceItBegan() {
        on((rig, model) -> {
            rig.app.evening().orElseThrow().change(editor -> {
                editor.start(LocalTime.of(19, 30));
                editor.minutes(120);
            });

            assertThat(evening(model).end()).contains(LocalTime.of(21, 30));
            assertThat(evening(model).parents())
                    .isEqualTo(session(rig).tables().stream()
                            .mapToInt(table -> table.seats().size())
                            .sum());
        });
    }

    @Test
    void onlyWhatIsTickedIsMadeAndPrinted() {
        on((rig, model) -> {
            List.of(Paper.CARDS, Paper.NOTE_SHEETS, Paper.BLANK_POSTER, Paper.TALLY_SHEET)
                    .forEach(material(model)::toggle);
            material(model).print();

            assertThat(rig.host.printed)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("3-draaiboek.pdf");
        });
    }

    @Test
    void aQuestionThatDoesNotFitIsToldAndTheRestIsMade() {
        on((rig, model) -> {
            evening(model).ask("k17", "Waarom toch niet ".repeat(400));
            material(model).toggle(Paper.NOTE_SHEETS);
            material(model).make();

            assertThat(rig.app.notices())
                    .filteredOn(notice -> notice.kind() == Notice.Kind.PROBLEM)
                    .extracting(Notice::text)
                    .singleElement()
                    .asString()
                    .startsWith("Gesprekskaarten: de tekst van kaart 17 past");
            assertThat(made(model).files())
                    .extracting(file -> file.getFileName().toString())
                    .contains("3-draaiboek.pdf")
                    .doesNotContain("1-gesprekskaarten.pdf");
        });
    }

    @Test
    void whatPeopleReadFromTheTestPageIsKeptAndMovesEveryBack() {
        on((rig, model) -> {
            List.of(Paper.NOTE_SHEETS, Paper.GUIDE, Paper.BLANK_POSTER, Paper.TALLY_SHEET)
                    .forEach(material(model)::toggle);
            material(model).backs(Backs.LONG_EDGE);
            assertThat(material(model).isTwoSided()).isTrue();
            material(model).measure();
            assertThat(rig.host.printed)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("meetblad.pdf");
            material(model).make();
            byte[] before = bytes(made(model).files().get(0));

            material(model).printer().right("1,5");
            material(model).printer().down("-0.5");
            material(model).make();

            assertThat(rig.app.tools().memory().printer()).isEqualTo(new Shift(1.5, -0.5));
            assertThat(bytes(made(model).files().get(0))).isNotEqualTo(before);
        });
    }

    @Test
    void aNumberThatNobodyCanReadLeavesWhatWasMeasured() {
        on((rig, model) -> {
            Printer printer = material(model).printer();
            printer.right("2");
            printer.right("twee");
            assertThat(printer.isRightWrong()).isTrue();
            assertThat(printer.isDownWrong()).isFalse();
            printer.down("30");

            assertThat(printer.isDownWrong()).isTrue();
            assertThat(printer.shift()).isEqualTo(new Shift(2, 0));
        });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBackToFoldGoesWhereASheetHasOneCard() {
        on((rig, model) -> {
            material(model).backs(Backs.FOLD);
            material(model).layout(CardLayout.ONE);

            assertThat(material(model).settings().backs()).isEqualTo(Backs.NONE);
            assertThat(material(model).backs()).doesNotContain(Backs.FOLD);
        });
    }

    private static OpenEvening evening(PrepareModel model) {
        return model.open().orElseThrow();
    }

    private static Material material(PrepareModel model) {
        return model.material().orElseThrow();
    }

    private static Made made(PrepareModel model) {
        return material(model).made().orElseThrow();
    }

    private static Session session(Rig rig) {
        return rig.app.evening().map(EveningModel::session).orElseThrow();
    }

    private static List<String> programme(Rig rig) {
        return session(rig).programme().cards().firstOr(List.of());
    }

    private static String text(Path pdf) {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void on(BiConsumer<Rig, PrepareModel> test) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH)).example(Step.PREPARE)) {
                test.accept(rig, new PrepareModel(rig.app));
            }
            return true;
        });
    }
}
