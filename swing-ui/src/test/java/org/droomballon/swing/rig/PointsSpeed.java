package org.droomballon.swing.rig;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.swing.JToggleButton;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Talk;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what it costs the thread that paints to follow a change of the evening on every part of the points, with 500
 * notes and points that are out of date: the change itself, and what was worked out beside it. The build leaves it out; it
 * runs with
 *
 * <pre>{@code
 * mvn -pl core,export,swing-ui test -Dtest=PointsSpeed -Dsurefire.failIfNoSpecifiedTests=false -Dspeed=measure
 * }</pre>
 */
@EnabledIfSystemProperty(named = "speed", matches = ".+")
final class PointsSpeed {
    private static final int NOTES = 500;
    private static final int WARM = 40;
    private static final int CHANGES = 60;

    @TempDir
    Path files;

    private final WorkOnCall work = new WorkOnCall();

    @Test
    void aChangeOfTheEveningOnEveryPart() {
        Rig rig = Rig.onEventThread(this::filled);
        ShellPanel panel = Rig.onEventThread(() -> rig.panel(Rig.LAPTOP));
        for (String part : List.of("same", "dots", "ten", "names")) {
            Rig.onEventThread(() -> go(panel, part));
            List<Long> changes = new ArrayList<>();
            List<Long> answers = new ArrayList<>();
            for (int at = 0; at < WARM + CHANGES; at++) {
                int now = at;
                changes.add(processorTime(() -> dot(rig, panel, now)));
                answers.add(answers(panel));
            }
            say(part, changes.subList(WARM, changes.size()), answers.subList(WARM, answers.size()));
        }
        Rig.onEventThread(() -> {
            rig.close();
            return true;
        });
    }

    private Rig filled() throws Exception {
        Rig rig = new Rig(Files.createTempDirectory(files, "rig"), Appearance.in(Wording.DUTCH), work);
        rig.example(Step.POINTS);
        EveningModel evening = rig.app.evening().orElseThrow();
        Session session = evening.session();
        evening.change(
                editor -> IntStream.range(session.items().size(), NOTES).forEach(at -> note(session, editor, at)));
        return rig;
    }

    private static void note(Session session, SessionEditor editor, int at) {
        Talk talk = session.talks().get(at % session.talks().size());
        String lens =
                session.deck().lenses().get(at % session.deck().lenses().size()).id();
        editor.addNote(talk.group(), talk.card(), lens, "Wens " + at + ": elke ouder weet graag wie de anderen zijn");
    }

    private boolean go(ShellPanel panel, String part) {
        Rig.find(panel, "part." + part, JToggleButton.class).doClick(0);
        work.all();
        Rig.lay(panel);
        return true;
    }

    private static boolean dot(Rig rig, ShellPanel panel, int at) {
        EveningModel evening = rig.app.evening().orElseThrow();
        ItemId wish = evening.session().items().get(at).id();
        evening.change(editor -> editor.ballot("rood", 1, List.of(wish)));
        Rig.lay(panel);
        return true;
    }

    /** Works out beside the event thread what is asked for, and answers what telling it costs there. */
    private long answers(ShellPanel panel) {
        long cost = 0;
        while (work.waiting() > 0) {
            Runnable told = work.next();
            cost += processorTime(() -> {
                told.run();
                Rig.lay(panel);
                return true;
            });
        }
        return cost;
    }

    private static long processorTime(Callable<Boolean> deed) {
        return Rig.onEventThread(() -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            deed.call();
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        });
    }

    private static void say(String part, List<Long> changes, List<Long> answers) {
        System.out.printf(
                Locale.ROOT,
                "%-6s a change p50 %.1f ms, p90 %.1f ms   answers p50 %.1f ms%n",
                part,
                share(changes, 50),
                share(changes, 90),
                share(answers, 50));
    }

    private static double share(List<Long> nanos, int percent) {
        return nanos.stream().sorted().toList().get(nanos.size() * percent / 100) / 1e6;
    }
}
