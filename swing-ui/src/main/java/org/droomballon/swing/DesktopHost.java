package org.droomballon.swing;

import java.awt.Component;
import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.Host;

/** The desktop that the app runs on: its file choosers, its programs, its clipboard. */
final class DesktopHost implements Host {
    private final Supplier<Component> window;
    private final Supplier<Locale> language;
    private Optional<Path> last = Optional.empty();

    /**
     * A desktop.
     *
     * @param window over which choosers open
     * @param language of the moment
     */
    DesktopHost(Supplier<Component> window, Supplier<Locale> language) {
        this.window = window;
        this.language = language;
    }

    private Wording words() {
        return Wording.of(DroomballonApp.class, "app", language.get());
    }

    @Override
    public List<Path> open(Host.Wanted kind) {
        JFileChooser chooser = chooser(last.orElse(home()));
        chooser.setMultiSelectionEnabled(true);
        String name = words().say("files." + kind.name().toLowerCase(Locale.ROOT));
        chooser.setFileFilter(new FileNameExtensionFilter(name, extensions(kind)));
        if (chooser.showOpenDialog(window.get()) != JFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        List<Path> chosen =
                Stream.of(chooser.getSelectedFiles()).map(File::toPath).toList();
        chosen.stream().map(Path::getParent).findFirst().ifPresent(folder -> last = Optional.of(folder));
        return chosen;
    }

    private static String[] extensions(Host.Wanted kind) {
        return switch (kind) {
            case EVENING -> new String[] {"droomballon"};
            case DECK -> new String[] {"json", "deck"};
            case TABLE -> new String[] {"ods", "xlsx", "csv"};
            case HARVEST -> new String[] {"droomballon", "ods", "xlsx", "csv"};
            case FOLLOW_UP -> new String[] {"json"};
            case NAMES -> new String[] {"txt"};
        };
    }

    @Override
    public Optional<Path> save(Path suggestion) {
        JFileChooser chooser = chooser(suggestion.toAbsolutePath().getParent());
        chooser.setSelectedFile(suggestion.toFile());
        if (chooser.showSaveDialog(window.get()) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        return Optional.of(chooser.getSelectedFile().toPath()).filter(this::mayReplace);
    }

    private boolean mayReplace(Path file) {
        return !Files.exists(file)
                || JOptionPane.showConfirmDialog(
                                window.get(),
                                words().say("replace", file.getFileName()),
                                "Droomballon",
                                JOptionPane.YES_NO_OPTION)
                        == JOptionPane.YES_OPTION;
    }

    @Override
    public Optional<Path> folder(Path suggestion) {
        JFileChooser chooser = chooser(suggestion);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showOpenDialog(window.get()) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    private static JFileChooser chooser(Path folder) {
        return new JFileChooser(folder.toFile());
    }

    @Override
    public void show(Path file) throws IOException {
        requireDesktop(Desktop.Action.OPEN).open(file.toFile());
    }

    @Override
    public void print(Path pdf) throws IOException {
        requireDesktop(Desktop.Action.PRINT).print(pdf.toFile());
    }

    private Desktop requireDesktop(Desktop.Action action) throws IOException {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(action)) {
            return Desktop.getDesktop();
        }
        throw new IOException(words().say("no.program"));
    }

    @Override
    public void copy(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    @Override
    public void beep() {
        Toolkit.getDefaultToolkit().beep();
    }

    @Override
    public Path home() {
        Path user = Path.of(System.getProperty("user.home"));
        return Stream.of("Documents", "Documenten", "Dokumente")
                .map(user::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(user);
    }
}
