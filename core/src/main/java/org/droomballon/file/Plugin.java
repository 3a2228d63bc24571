package org.droomballon.file;

import java.util.List;
import java.util.Objects;

/**
 * A jar in the folder of plug-ins, ready to be asked for what it brings.
 *
 * @param jar the name of the file, without its folder
 * @param services the interfaces for which the jar names an implementation, sorted
 * @param loader finds the jar's own classes after those of the program; no two plug-ins see each other's
 */
public record Plugin(String jar, List<String> services, ClassLoader loader) {
    public Plugin {
        Objects.requireNonNull(jar, "jar");
        services = services.stream().sorted().toList();
        Objects.requireNonNull(loader, "loader");
    }
}
