package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.privacy.PersonalWord;
import org.droomballon.session.Item;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Marks;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** The last part: words that may tell who somebody is, one after the other, before anything is published. */
final class NamesView implements PartView {
    private static final float LETTERS = 20;

    private final PointsModel model;
    private final Kit kit;
    private final Renewed place = new Renewed(14);
    private final Renewed hidden = new Renewed(8);
    private final Column all = new Column(22);

    NamesView(PointsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        Keys.bind(place, "typed 1", () -> judge(model.names()::hide));
        Keys.bind(place, "typed 2", () -> judge(model.names()::show));
        all.with(kit.text(kit.words().say("names.explain")), place, byHand(), hidden);
    }

    private void judge(Consumer<PersonalWord> verdict) {
        model.names().open().stream().findFirst().ifPresent(verdict);
    }

    @Override
    public JComponent part() {
        return all;
    }

    @Override
    public void refresh() {
        List<PersonalWord> open = model.names().open();
        Optional<PersonalWord> next = open.stream().findFirst();
        place.show(List.of(next, open.size()), () -> next.map(word -> parts(word, open.size()))
                .orElseGet(() -> List.of(kit.strong(kit.words().say("names.done")))));
        List<NamesModel.Hidden> words = model.names().hidden();
        hidden.setVisible(!words.isEmpty());
        hidden.show(words, () -> hidden(words));
    }

    private List<JComponent> parts(PersonalWord word, int left) {
        String kind = word.kind().name().toLowerCase(Locale.ROOT);
        JButton hide = kit.button("hide", () -> judge(model.names()::hide));
        JButton show = kit.button("show", () -> judge(model.names()::show));
        KeyCap.number(List.of(hide, show), kit);
        return List.of(
                kit.heading(kit.words().say("names.kind." + kind, word.words())),
                note(word.item(), word.words()),
                new Row(12).with(hide, show),
                kit.small(kit.words().count("names.left.more", left)));
    }

    private Box note(Item item, String word) {
        Prose text = kit.text(told(item, word));
        text.setFont(Typeface.REGULAR.ofAnyScript(UIScale.scale(LETTERS)));
        Marks.on(text, List.of(word), kit.palette().tint(), kit.palette().accent());
        Box box = kit.box();
        box.add(SourceLine.of(model.origin(item), kit));
        box.add(text);
        return box;
    }

    /** The word may stand in the wording of a bundle, or in what somebody else made of the note. */
    private String told(Item item, String word) {
        List<String> texts = new ArrayList<>(List.of(item.text()));
        texts.addAll(item.otherTexts());
        model.session().decisions().headline(item.id()).ifPresent(texts::add);
        return texts.stream().filter(text -> text.contains(word)).findFirst().orElse(item.text());
    }

    private JComponent byHand() {
        Line word = new Line("", kit.words(), text -> {});
        Runnable deed = () -> hideEverywhere(word);
        word.addActionListener(event -> deed.run());
        return kit.box()
                .with(
                        kit.strong(kit.words().say("names.more")),
                        Beside.tail(12, kit.labelled("word", word), kit.button("hide-word", deed)));
    }

    private void hideEverywhere(Line field) {
        String word = field.getText();
        if (!word.isBlank()) {
            long notes = model.names().hideEverywhere(word);
            model.app()
                    .done(
                            notes == 0
                                    ? kit.words().say("hid.nowhere", word)
                                    : kit.words().count("hid", notes, word));
            field.setText("");
        }
    }

    private List<JComponent> hidden(List<NamesModel.Hidden> words) {
        List<JComponent> lines = new ArrayList<>();
        lines.add(kit.heading(kit.words().count("hidden", words.size())));
        words.forEach(word -> lines.add(line(word)));
        return lines;
    }

    private JComponent line(NamesModel.Hidden word) {
        JButton again = kit.button("show-again", () -> model.names().showAgain(word));
        again.setName("show-again/" + word.item().id() + "/" + word.words());
        again.getAccessibleContext().setAccessibleName(kit.words().say("show-again.this", word.words()));
        Column text = new Column(2)
                .with(
                        kit.strong(word.words()),
                        kit.small(model.origin(word.item()).line()));
        return Beside.tail(12, text, again);
    }
}
