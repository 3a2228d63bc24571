package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.droomballon.consolidation.Contrast;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.session.Item;
import org.droomballon.session.Verdict;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Marks;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** One pair of notes that may say the same: large and side by side, with why, for people to judge with one key. */
final class PairView {
    private static final int NARROWEST = 320;
    private static final float LETTERS = 20;

    private final PointsModel model;
    private final Kit kit;
    private final Renewed place = new Renewed(14);
    private List<JButton> buttons = List.of();

    PairView(PointsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        Keys.bind(place, "typed 1", () -> press(0));
        Keys.bind(place, "typed 2", () -> press(1));
        Keys.bind(place, "typed 3", () -> press(2));
    }

    JComponent part() {
        return place;
    }

    /** The keys are numbered as the buttons stand, whichever comes first. */
    private void press(int at) {
        buttons.stream().skip(at).findFirst().ifPresent(button -> button.doClick(0));
    }

    private void judge(Verdict verdict) {
        model.same().open().stream().findFirst().ifPresent(pair -> model.same().judge(pair, verdict));
        takeKeyboard();
    }

    /** The next pair waits for a key, whatever had the keyboard; a window that closes what is gone first gives it away. */
    void takeKeyboard() {
        SwingUtilities.invokeLater(() ->
                buttons.stream().findFirst().filter(button -> !hasKeyboard()).ifPresent(JButton::requestFocusInWindow));
    }

    private boolean hasKeyboard() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, place);
    }

    void refresh() {
        List<Suggestion> open = model.same().open();
        Optional<Suggestion> next = open.stream().findFirst();
        place.setVisible(next.isPresent());
        place.show(List.of(next, open.size()), () -> next.map(pair -> parts(pair, open.size()))
                .orElse(List.of()));
    }

    private List<JComponent> parts(Suggestion pair, int left) {
        boolean tense = pair.likeness().strength() == Likeness.Strength.CHECK;
        PairReasons reasons = new PairReasons(kit.words());
        List<JComponent> parts = new ArrayList<>();
        Prose question = kit.heading(kit.words().say(tense ? "pair.tension" : "pair.same"));
        question.setName("pair");
        parts.add(question);
        parts.add(new Columns(16, NARROWEST)
                .with(
                        side(pair.one(), pair.likeness().sharedByFirst(), contrast(pair, Contrast::one)),
                        side(pair.other(), pair.likeness().sharedBySecond(), contrast(pair, Contrast::other))));
        parts.add(buttons(tense));
        parts.add(new WhyView(
                kit, reasons.verdict(pair.likeness()), String.join("  ·  ", reasons.words(pair.likeness()))));
        parts.add(kit.small(kit.words().count("pair.left", left)));
        return parts;
    }

    private static List<String> contrast(Suggestion pair, Function<Contrast, List<String>> side) {
        return pair.likeness().contrast().map(side).orElse(List.of());
    }

    private Box side(Item item, List<String> shared, List<String> against) {
        Prose text = kit.text(item.text());
        text.setFont(Typeface.REGULAR.ofAnyScript(UIScale.scale(LETTERS)));
        Marks.on(text, shared, kit.palette().tint(), kit.palette().calm());
        Marks.on(text, against, kit.palette().surface(), kit.palette().accent());
        Box box = kit.box();
        box.add(SourceLine.of(model.origin(item), kit));
        box.add(text);
        return box;
    }

    private JComponent buttons(boolean tense) {
        JButton same = button(tense ? "judge.same-after-all" : "judge.same", "judge.same", Verdict.SAME);
        JButton other = button(tense ? "judge.tension" : "judge.different", "judge.different", Verdict.DIFFERENT);
        JButton unsure = button("judge.undecided", "judge.undecided", Verdict.UNDECIDED);
        buttons = tense ? List.of(other, same, unsure) : List.of(same, other, unsure);
        KeyCap.number(buttons, kit);
        return new Row(12).with(buttons.toArray(JButton[]::new));
    }

    /** All answers weigh the same: people decide. */
    private JButton button(String key, String name, Verdict verdict) {
        JButton button = kit.button(key, () -> judge(verdict));
        button.setName(name);
        button.setEnabled(!model.evening().isReadOnly());
        return button;
    }
}
