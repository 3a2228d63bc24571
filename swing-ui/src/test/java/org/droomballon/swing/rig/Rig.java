package org.droomballon.swing.rig;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.file.BackupFolder;
import org.droomballon.file.SavePace;
import org.droomballon.file.SavingDesk;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.app.Tools;
import org.droomballon.swing.app.Work;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.shell.ShellPanel;
import org.droomballon.toolkit.Toolkit;

/** An app without a desktop: real files, real saving, a clock and a ticker that the test moves. For the event thread. */
public final class Rig implements AutoCloseable {
    public static final Dimension LAPTOP = new Dimension(1366, 768);

    /** An evening of four tables with dots and ten points, as it comes with the examples. */
    public static final Path EXAMPLE = Path.of("../examples/cases/een-warm-onthaal/avond-met-stippen.droomballon");

    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger writers = new AtomicInteger();
    private final List<Consumer<ShellPanel>> deeds = new ArrayList<>();
    private UnaryOperator<byte[]> evenings = bytes -> bytes;

    public final Path folder;
    public final TestHost host;
    public final TestMemory memory;
    public final AtomicLong ticks = new AtomicLong();
    public final AppModel app;

    /** @param folder an empty one of the test's own */
    public Rig(Path folder, Appearance appearance) {
        this(folder, appearance, new WorkAtOnce());
    }

    /** @param aside works out what screens show when the test wants it */
    public Rig(Path folder, Appearance appearance, Work aside) {
        this.folder = folder;
        host = new TestHost(folder);
        memory = new TestMemory(appearance, folder.resolve("own").resolve("draft.properties"));
        Clock clock = Clock.fixed(Instant.parse("2026-10-15T18:30:00Z"), ZoneId.of("Europe/Brussels"));
        app = new AppModel(new Tools(
                Toolkit.builtIn(),
                new SavingDesk(disk, clock, SavePace.STANDARD, BackupFolder.in(folder.resolve("copies"))),
                new WorkAtOnce(),
                aside,
                host,
                memory,
                () -> "rig" + writers.incrementAndGet(),
                clock,
                ticks::get));
        app.onChange(Rig::requireEventThread);
    }

    /** What the disk tells comes on the event thread: whoever changes the app elsewhere, changes it at the same time. */
    private static void requireEventThread() {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException("the app is changed outside the event thread");
        }
    }

    /** Opens a copy of the example evening in the rig's folder. */
    public Rig example(Step step) {
        return open(EXAMPLE, step);
    }

    /** Opens a copy of an evening in the rig's folder. */
    public Rig open(Path evening, Step step) {
        app.open(copy(evening), step);
        return this;
    }

    /** A copy of an evening in the rig's folder. */
    public Path copy(Path evening) {
        try {
            return Files.write(
                    folder.resolve(evening.getFileName().toString()), evenings.apply(Files.readAllBytes(evening)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on every evening that is opened has Arabic cards and notes. */
    Rig inArabic() {
        evenings = bytes -> {
            try {
                return ArabicEvening.of(SessionFiles.read("avond", bytes)).bytes();
            } catch (UnreadableFileException e) {
                throw new AssertionError(e);
            }
        };
        return this;
    }

    /** Moves the page to a part, where it is not wholly in sight: that is what the scene is about. */
    public Rig seeing(String name) {
        return then(panel -> Seen.bring(panel, name::equals));
    }

    /** The same for a part of which people can have several. */
    public Rig seeingFirst(String beginning) {
        return then(panel -> Seen.bring(panel, name -> name.startsWith(beginning)));
    }

    /** The app as it is painted, laid out in a size. */
    public ShellPanel panel(Dimension size) {
        ShellPanel panel = new ShellPanel(app);
        panel.setSize(size);
        new Nowhere(panel).addNotify();
        lay(panel);
        deeds.forEach(deed -> {
            deed.accept(panel);
            lay(panel);
        });
        return panel;
    }

    /** Does something on the screen itself, once it is painted. */
    public Rig then(Consumer<ShellPanel> deed) {
        deeds.add(deed);
        return this;
    }

    /** The part of that name, as people find it on the screen. */
    public static <T extends Component> T find(Container box, String name, Class<T> kind) {
        return all(box).filter(part -> name.equals(part.getName()) && kind.isInstance(part))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing called '" + name + "' on the screen"));
    }

    /** Everything on a screen, in its order. */
    public static Stream<Component> all(Container box) {
        return Stream.of(box.getComponents())
                .flatMap(part ->
                        Stream.concat(Stream.of(part), part instanceof Container inner ? all(inner) : Stream.of()));
    }

    /** Without a window nothing is showing; or else accessible texts ask where they are on a screen that is not there. */
    @SuppressWarnings("serial")
    private static final class Nowhere extends JPanel {
        Nowhere(JComponent content) {
            super(null);
            add(content);
        }

        @Override
        public boolean isShowing() {
            return false;
        }
    }

    /** Lays out until nothing moves: a scroll bar that comes makes text higher. */
    public static void lay(ShellPanel panel) {
        for (int round = 0; round < 3; round++) {
            panel.invalidate();
            panel.validate();
        }
    }

    @Override
    public void close() {
        app.leave(() -> {});
        disk.shutdown();
    }

    /** Does something on the event thread and answers what it made. */
    public static <T> T onEventThread(Callable<T> deed) {
        FutureTask<T> task = new FutureTask<>(deed);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
