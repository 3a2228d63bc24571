package org.droomballon.file;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The jars in a folder of plug-ins, in the order of their names. They stay open as long as the program runs.
 *
 * <p>A jar is not held in: it may do all that the program may. So a {@code main} opens the folder beside its own jars and
 * no other.
 *
 * @param unreadable the names of files that are no jars, or that cannot be opened
 */
public record Plugins(List<Plugin> plugins, List<String> unreadable) {
    public static final Plugins NONE = new Plugins(List.of(), List.of());

    private static final String FOLDER = "plugins";

    public Plugins {
        plugins = List.copyOf(plugins);
        unreadable = List.copyOf(unreadable);
    }

    /** The folder {@code plugins} beside the folder of the jar that holds that class; none where it comes from no jar. */
    public static Plugins beside(Class<?> program) {
        return jar(program)
                .flatMap(jar -> Optional.ofNullable(jar.getParent()))
                .map(lib -> in(lib.resolveSibling(FOLDER)))
                .orElse(NONE);
    }

    /** Every {@code *.jar} in the folder itself; none where there is no such folder. */
    public static Plugins in(Path folder) {
        List<Path> jars = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            files.forEach(jars::add);
        } catch (IOException e) {
            return new Plugins(List.of(), List.of(folder.getFileName().toString()));
        }
        jars.sort(null);
        return open(jars);
    }

    private static Plugins open(List<Path> jars) {
        List<Plugin> plugins = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path jar : jars) {
            try {
                plugins.add(open(jar));
            } catch (IOException e) {
                unreadable.add(jar.getFileName().toString());
            }
        }
        return new Plugins(plugins, unreadable);
    }

    private static Plugin open(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            List<String> services = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(PluginLoader.SERVICES))
                    .map(name -> name.substring(PluginLoader.SERVICES.length()))
                    .toList();
            String name = path.getFileName().toString();
            return new Plugin(
                    name, services, new PluginLoader(name, path.toUri().toURL()));
        }
    }

    private static Optional<Path> jar(Class<?> program) {
        try {
            CodeSource source = program.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
