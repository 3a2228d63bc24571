package org.droomballon.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes real jars: compiles sources, and packs the classes with what they name as services. */
final class PluginJar {
    private final Path work;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    PluginJar(Path work) {
        this.work = work;
    }

    /** A class in the package without a name; {@code imports} and all else that stands in a source file is in the text. */
    PluginJar with(String name, String source) {
        compile(name, source);
        for (Path compiled : classes()) {
            entries.put(compiled.getFileName().toString(), bytes(compiled));
        }
        return this;
    }

    /** Takes a class out again, as if somebody forgot to pack it. */
    PluginJar without(String name) {
        entries.remove(name + ".class");
        return this;
    }

    PluginJar naming(Class<?> service, String... implementations) {
        return file("META-INF/services/" + service.getName(), String.join("\n", implementations));
    }

    PluginJar file(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path to(Path jar) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(String name, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        String path = System.getProperty("java.class.path") + System.getProperty("path.separator") + work;
        List<String> options = List.of("-d", work.toString(), "-cp", path, "-proc:none");
        if (!compiler.getTask(null, null, null, options, null, List.of(file)).call()) {
            throw new IllegalArgumentException(source);
        }
    }

    private List<Path> classes() {
        try (Stream<Path> files = Files.list(work)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
