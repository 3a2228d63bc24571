package org.droomballon.swing.talk;

import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.deck.Lens;
import org.droomballon.session.Phase;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** Where the talk is: its phases in their order, and one button that goes on. */
final class StepperView {
    private final TalkModel model;
    private final Kit kit;
    private final List<Phase> phases;
    private final List<PhasePill> pills;
    private final JButton on;
    private final Row view = new Row(2);

    StepperView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.phases = model.phases();
        pills = IntStream.range(0, phases.size()).mapToObj(this::pill).toList();
        on = kit.primaryOnward("on", model::goOn);
        on.setMargin(new Insets(7, 16, 7, 16));
        pills.forEach(view::add);
        view.stretch(new Column(0)).add(on);
    }

    JComponent view() {
        return view;
    }

    private PhasePill pill(int at) {
        Phase phase = phases.get(at);
        PhasePill pill = new PhasePill(kit, name(phase), drawing(phase), () -> model.go(phase));
        pill.setName("phase-" + at);
        return pill;
    }

    private Optional<Lens> lens(Phase phase) {
        return phase.lens().flatMap(id -> model.lenses().stream()
                .filter(lens -> lens.id().equals(id))
                .findFirst());
    }

    private String name(Phase phase) {
        return lens(phase).map(lens -> lens.label().in(model.app().spoken())).orElseGet(() -> kit.words()
                .say("phase." + phase.step().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private String drawing(Phase phase) {
        return switch (phase.step()) {
            case READING_ALOUD -> "step-talk";
            case LENS -> lens(phase).map(Lens::icon).orElse("dot");
            case SUMMARY -> "balloon";
            case READ_BACK -> "agreed";
            case DONE -> "flag";
        };
    }

    void refresh() {
        int here = phases.indexOf(model.phase());
        for (int at = 0; at < pills.size(); at++) {
            pills.get(at)
                    .show(
                            at < here
                                    ? PhasePill.Place.PAST
                                    : at == here ? PhasePill.Place.HERE : PhasePill.Place.TO_COME);
        }
        String next = next(here);
        if (!next.equals(on.getText())) {
            on.setText(next);
            view.revalidate();
        }
    }

    private String next(int here) {
        if (here + 1 < phases.size()) {
            Phase next = phases.get(here + 1);
            return next.equals(Phase.DONE)
                    ? kit.words().say("on.done")
                    : kit.words().say("on.phase", name(next));
        }
        return kit.words().say(model.isLast() ? "on.gather" : "on.card");
    }
}
