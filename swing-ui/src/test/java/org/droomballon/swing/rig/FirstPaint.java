package org.droomballon.swing.rig;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.RepaintManager;
import org.droomballon.swing.DroomballonApp;

/**
 * From starting the program to its first painted window, on a real display: {@code FirstPaint TIMES [JAVA OPTION...]}, on the class
 * path of the app. The first start, which finds the disk cold, is told apart.
 */
public final class FirstPaint {
    private static final String STARTED = "started";

    private FirstPaint() {}

    /** The app, which says when its window was painted, and stops. */
    static final class Start extends RepaintManager {
        @Override
        public void paintDirtyRegions() {
            super.paintDirtyRegions();
            if (Stream.of(Window.getWindows()).anyMatch(Window::isShowing)) {
                Toolkit.getDefaultToolkit().sync();
                System.out.println(System.currentTimeMillis() - Long.getLong(STARTED));
                Runtime.getRuntime().halt(0);
            }
        }

        public static void main(String... args) {
            EventQueue.invokeLater(() -> RepaintManager.setCurrentManager(new Start()));
            DroomballonApp.main(args);
        }
    }

    public static void main(String... args) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("first-paint");
        List<Long> starts = new ArrayList<>();
        for (int time = 0; time <= Integer.parseInt(args[0]); time++) {
            starts.add(start(home, List.of(args).subList(1, args.length)));
        }
        List<Long> warm = starts.subList(1, starts.size()).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "first start %d ms; then %d to %d ms, median %d ms, of %d starts%n",
                starts.get(0),
                warm.get(0),
                warm.get(warm.size() - 1),
                warm.get(warm.size() / 2),
                warm.size());
    }

    private static long start(Path home, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Duser.home=" + home));
        command.addAll(options);
        command.add("-D" + STARTED + "=" + System.currentTimeMillis());
        command.add(Start.class.getName());
        Process app = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(app.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        app.waitFor();
        return Long.parseLong(said.strip());
    }
}
