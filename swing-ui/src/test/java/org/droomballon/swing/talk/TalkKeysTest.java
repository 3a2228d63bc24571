package org.droomballon.swing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Item;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys do on the note-taker's screen, without a window. */
class TalkKeysTest {
    @TempDir
    Path folder;

    private Rig rig;
    private ShellPanel panel;

    @BeforeEach
    void open() {
        rig = Rig.onEventThread(() -> new Rig(folder, Appearance.in(Wording.DUTCH)));
        open(Sessions.of(folder, "k01", "k02", "k06"));
    }

    private void open(Path evening) {
        panel = Rig.onEventThread(() -> {
            rig.open(evening, Step.TALK);
            return rig.panel(Rig.LAPTOP);
        });
    }

    @AfterEach
    void close() {
        run(rig::close);
    }

    private static void run(Runnable deed) {
        Rig.onEventThread(() -> {
            deed.run();
            return true;
        });
    }

    private static Stream<Component> all(Component part) {
        Stream<Component> below =
                part instanceof Container box ? Stream.of(box.getComponents()).flatMap(TalkKeysTest::all) : Stream.of();
        return Stream.concat(Stream.of(part), below);
    }

    private <T extends JComponent> List<T> parts(Class<T> kind) {
        return all(panel).filter(kind::isInstance).map(kind::cast).toList();
    }

    private Writing field(String name) {
        return parts(Writing.class).stream()
                .filter(field -> name.equals(field.getName()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String name, String text) {
        run(() -> field(name).replaceSelection(text));
    }

    private void press(String name, String keys) {
        KeyStroke key = KeyStroke.getKeyStroke(keys);
        Writing field = field(name);
        KeyEvent event = new KeyEvent(
                field, key.getKeyEventType(), 1, key.getModifiers(), key.getKeyCode(), KeyEvent.CHAR_UNDEFINED);
        run(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(field, event));
    }

    private List<String> items(String card) {
        return rig.app.evening().orElseThrow().session().items().stream()
                .filter(item -> item.card().equals(card))
                .map(Item::text)
                .toList();
    }

    private List<String> rows() {
        return parts(NoteRow.class).stream()
                .flatMap(row -> all(row).filter(Writing.class::isInstance))
                .map(field -> ((Writing) field).getText())
                .toList();
    }

    @Test
    void enterKeepsANoteAndTheFieldIsFreeForTheNext() {
        type("entry-1", "Niemand groet");
        press("entry-1", "ENTER");
        assertThat(field("entry-1").getText()).isEmpty();
        type("entry-1", "De poort is laat open");
        press("entry-1", "ENTER");

        assertThat(rows()).containsExactly("Niemand groet", "De poort is laat open");
        assertThat(items("k01")).containsExactly("Niemand groet", "De poort is laat open");
    }

    @Test
    void theFieldsOfAllLensesStartAtOneHeight() {
        List<Integer> tops = Rig.onEventThread(() -> IntStream.rangeClosed(1, 3)
                .mapToObj(at -> SwingUtilities.convertPoint(field("entry-" + at), 0, 0, panel).y)
                .toList());

        assertThat(tops.stream().distinct()).hasSize(1);
    }

    @Test
    void shiftAndEnterMakeANewLine() {
        type("entry-1", "Koffie");
        press("entry-1", "shift ENTER");
        type("entry-1", "en thee");
        press("entry-1", "ENTER");

        assertThat(items("k01")).containsExactly("Koffie\nen thee");
    }

    @Test
    void aCardThatMustHaveItsTurnSaysSoOnItsTab() {
        run(() -> rig.app.evening().orElseThrow().change(editor -> editor.must(List.of("k02"))));
        List<CardTab> tabs = parts(CardTab.class);

        assertThat(tabs.get(1).getToolTipText()).endsWith("Ster: deze kaart moet aan bod komen. Moet nog komen");
        assertThat(tabs.get(1).getAccessibleContext().getAccessibleName())
                .contains("Ster: deze kaart moet aan bod komen");
        assertThat(tabs.get(0).getToolTipText()).doesNotContain("Ster");
    }

    @Test
    void enterInAnEmptyFieldKeepsNothing() {
        press("entry-2", "ENTER");

        assertThat(items("k01")).isEmpty();
    }

    @Test
    void aCardIsTurnedAlthoughTheScreenScrollsAndWhatIsTypedStaysWithItsCard() {
        type("entry-1", "Niemand groet");
        type("balloon", "Een poort");
        press("entry-1", "ctrl PAGE_DOWN");
        assertThat(field("entry-1").getText()).isEmpty();
        assertThat(field("balloon").getText()).isEmpty();
        type("entry-1", "Tolk");
        press("entry-1", "ctrl PAGE_UP");

        assertThat(items("k01")).containsExactlyInAnyOrder("Niemand groet", "Een poort");
        assertThat(items("k02")).containsExactly("Tolk");
        assertThat(rows()).containsExactly("Niemand groet");
        assertThat(field("balloon").getText()).isEqualTo("Een poort");
    }

    @Test
    void theHallTurnsACardAndWhatIsTypedStaysWithItsCard() {
        press("entry-1", "F5");
        type("entry-1", "Niemand groet");
        run(() -> rig.app.projector().orElseThrow().next());

        assertThat(items("k01")).containsExactly("Niemand groet");
        assertThat(items("k02")).isEmpty();
        assertThat(field("entry-1").getText()).isEmpty();
    }

    @Test
    void theProjectorOpensAndClosesWithOneKey() {
        press("entry-1", "F5");
        assertThat(rig.app.projector()).isPresent();
        press("entry-1", "F5");

        assertThat(rig.app.projector()).isEmpty();
    }

    @Test
    void whatIsBeingTypedSurvivesAnotherLanguageAndLook() {
        type("entry-3", "Bussen");
        run(() -> rig.app.setAppearance(rig.app.appearance().with(Locale.GERMAN).with(200)));

        assertThat(field("entry-3").getText()).isEqualTo("Bussen");
        assertThat(rows()).isEmpty();
        type("entry-3", " uit het dorp");
        press("entry-3", "ENTER");
        assertThat(rows()).hasSize(1);
        assertThat(items("k01")).hasSize(1);
    }

    @Test
    void noteRowsStayTheSameWhileOtherNotesAreTyped() {
        type("entry-1", "Niemand groet");
        press("entry-1", "ENTER");
        List<NoteRow> before = parts(NoteRow.class);
        type("entry-2", "Koffie");
        run(() -> field("entry-2").settle());

        assertThat(parts(NoteRow.class)).isEqualTo(before);
    }

    @Test
    void typingStaysFluidInAnEveningOfFiveHundredNotes() {
        run(() -> rig.app.evening().orElseThrow().change(editor -> IntStream.range(0, 500)
                .forEach(at -> editor.addNote(
                        "rood",
                        List.of("k01", "k02", "k06", "k12", "k15").get(at % 5),
                        List.of("nu", "droom", "kan").get(at % 3),
                        "Een notitie over de schoolpoort " + at))));
        run(() -> Rig.lay(panel));
        List<Long> times = IntStream.range(0, 40)
                .mapToObj(at -> time(() -> {
                    field("entry-1").replaceSelection("a");
                    field("entry-1").settle();
                    panel.validate();
                }))
                .sorted()
                .toList();

        assertThat(parts(NoteRow.class)).hasSize(100);
        assertThat(Duration.ofNanos(times.get(20))).isLessThan(Duration.ofMillis(50));
    }

    private static long time(Runnable deed) {
        return Rig.onEventThread(() -> {
            long from = System.nanoTime();
            deed.run();
            return System.nanoTime() - from;
        });
    }
}
