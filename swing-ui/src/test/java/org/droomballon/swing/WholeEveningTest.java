package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.text.JTextComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Item;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An evening from its first screen to the paper that goes to the school, through the window that people see. */
@Tag("window")
@Timeout(300)
class WholeEveningTest {
    /** What parents say, each about something else. */
    private static final List<String> WISHES = List.of(
            "Een afdak boven de fietsen",
            "Tolken op het oudercontact",
            "Warme soep in de winter",
            "Brieven in eenvoudige taal",
            "Later beginnen op maandag",
            "Meer bomen op de speelplaats",
            "Een ruilkast voor jassen",
            "Zwemmen zonder extra kosten",
            "Een koffiehoek voor ouders",
            "Huiswerk samen in de refter",
            "Muziek bij het feest van de lente",
            "Verlichting langs het pad");

    @TempDir
    Path folder;

    private Opened app;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    @BeforeEach
    void open() {
        app = new Opened(folder, Appearance.in(Wording.DUTCH), rig -> {});
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void whatParentsSayStandsOnThePaperForTheSchool() throws Exception {
        prepare();
        talk("t1", WISHES.subList(0, 6));
        talk("t2", WISHES.subList(6, 12));
        assertThat(app.rig.app.evening().orElseThrow().session().items().stream()
                        .map(Item::text))
                .containsExactlyInAnyOrderElementsOf(WISHES);
        choose();
        Path pdf = takeHome();

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(WISHES.stream().filter(wish -> !words.contains(wish)))
                    .as("what is not on paper")
                    .isEmpty();
            assertThat(words).contains("De Wensboom");
            assertThat(headings(document.getDocumentCatalog().getStructureTreeRoot())
                            .count())
                    .as("ten points have a heading each")
                    .isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void theNextEveningBeginsWithWhatBecameOfThePoints() {
        prepare();
        talk("t1", WISHES.subList(0, 6));
        app.press("step.points");
        app.press("part.ten");
        app.press("choose-ten");
        app.press("step.follow-up");
        app.press("begin");
        app.press("next-evening");
        app.robot.waitForIdle();
        app.press("begin");

        assertThat(app.rig.app.evening().orElseThrow().session().carried())
                .extracting(CarriedPoint::wording)
                .containsExactlyInAnyOrderElementsOf(WISHES.subList(0, 6));
    }

    private void prepare() {
        app.press("new");
        type("school", "De Wensboom");
        type("parents", "8");
        app.press("begin");
        assertThat(app.rig.app.evening()).isPresent();
        assertThat(app.rig.app.evening().orElseThrow().session().tables()).hasSize(2);
    }

    /** Two cards, and on each a note for every lens; one key keeps it. */
    private void talk(String table, List<String> wishes) {
        app.press("step.talk");
        Rig.onEventThread(() -> {
            JComboBox<?> tables = app.find("table", JComboBox.class);
            tables.setSelectedIndex(table.equals("t1") ? 0 : 1);
            return true;
        });
        app.robot.waitForIdle();
        IntStream.range(0, wishes.size()).forEach(at -> {
            if (at == 3) {
                app.control(KeyEvent.VK_PAGE_DOWN);
            }
            app.control(KeyEvent.VK_1 + at % 3);
            app.type(wishes.get(at));
            app.key(KeyEvent.VK_ENTER);
        });
        app.control(KeyEvent.VK_PAGE_UP);
    }

    private void choose() {
        app.press("step.points");
        app.press("part.ten");
        app.press("choose-ten");
        assertThat(app.rig
                        .app
                        .evening()
                        .orElseThrow()
                        .file()
                        .ten()
                        .orElseThrow()
                        .points())
                .hasSize(10);
    }

    private Path takeHome() throws IOException {
        Path pdf = folder.resolve("voor de school.pdf");
        app.rig.host.answers.add(List.of(pdf));
        app.press("step.take-home");
        app.press("paper.report");
        app.press("save");
        assertThat(Files.size(pdf)).isPositive();
        assertThat(app.rig.app.step()).isEqualTo(Step.TAKE_HOME);
        return pdf;
    }

    private void type(String field, String text) {
        Rig.onEventThread(() -> {
            JTextComponent found = app.find(field, JTextComponent.class);
            found.requestFocusInWindow();
            found.selectAll();
            return true;
        });
        app.robot.waitForIdle();
        app.type(text);
        app.key(KeyEvent.VK_TAB);
    }

    private static Stream<PDStructureElement> headings(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(
                        kid.getStructureType().matches("H[1-6]") ? Stream.of(kid) : Stream.of(), headings(kid)));
    }
}
