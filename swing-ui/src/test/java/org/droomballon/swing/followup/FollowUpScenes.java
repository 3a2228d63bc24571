package org.droomballon.swing.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.paper.Harvest;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;

/** What people see when they follow up. */
public final class FollowUpScenes {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    private FollowUpScenes() {}

    public static List<Scene> scenes() {
        return List.of(
                new Scene("follow-up-none", rig -> rig.app.go(Step.FOLLOW_UP)),
                new Scene("follow-up-offer", rig -> rig.example(Step.FOLLOW_UP)),
                new Scene("follow-up", FollowUpScenes::answered),
                new Scene("follow-up-point", FollowUpScenes::unfolded));
    }

    /** The school answered to half of the points; one is late. */
    static Path answered(Rig rig) {
        rig.example(Step.TALK);
        Path path = FollowUpFiles.beside(evening(rig).path());
        try {
            FollowUpFiles.save(path, FollowUpFile.of(answered(begun(rig))));
        } catch (UnreadableFileException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        rig.app.go(Step.FOLLOW_UP);
        return path;
    }

    private static EveningModel evening(Rig rig) {
        return rig.app.evening().orElseThrow();
    }

    private static FollowUp begun(Rig rig) throws UnreadableFileException {
        EveningModel evening = evening(rig);
        return new Harvest(evening.path(), evening.file(), rig.app.tools().toolkit(), TODAY).begun();
    }

    private static FollowUp answered(FollowUp begun) {
        FollowUpEditor editor = new FollowUpEditor(begun, begun.pen("school"));
        PointId first = begun.points().get(0).id();
        editor.status(first, PointStatus.DONE);
        editor.answer(first, "Er is nu elke vrijdag koffie aan de poort.");
        PointId second = begun.points().get(1).id();
        editor.status(second, PointStatus.UNDER_WAY);
        editor.answer(second, "Een werkgroep herschrijft de brieven.");
        editor.who(second, "De directie");
        editor.by(second, Day.on(TODAY.minusDays(5)));
        editor.addEntry(second, TODAY.minusDays(30), "De eerste drie brieven zijn klaar.");
        PointId third = begun.points().get(2).id();
        editor.status(third, PointStatus.AGREED);
        editor.by(third, Day.on(TODAY.plusDays(40)));
        editor.review(third, Day.on(TODAY));
        editor.decline(begun.points().get(4).id(), "De speelplaats wordt in juni verbouwd.");
        return editor.followUp();
    }

    /** Somebody fills in the second point, and says of the fourth that the school declined, without a reason yet. */
    private static void unfolded(Rig rig) {
        answered(rig);
        rig.then(panel -> Rig.all(panel)
                .filter(part -> "unfold".equals(part.getName()))
                .map(JButton.class::cast)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .doClick());
        rig.then(
                panel -> Rig.find(panel, "status.declined", JToggleButton.class).doClick());
        rig.seeing("status.open");
    }
}
