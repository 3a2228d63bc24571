package org.droomballon.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Java program of its own, with what it says on its output. */
final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProgram(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts quickly: a test starts hundreds. */
    static OtherProgram start(Class<?> main, Object... arguments) throws IOException {
        return new OtherProgram(new ProcessBuilder(command(main, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    static List<String> command(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    /** A program that has the file open for writing when this returns. */
    static OtherProgram holding(Path file) throws IOException {
        OtherProgram program = start(Holder.class, file);
        String said = program.line();
        if (!said.equals("open")) {
            program.close();
            throw new IOException("the other program said " + said);
        }
        return program;
    }

    /** Who another program says has the file. */
    static String holderOf(Path file) throws IOException {
        try (OtherProgram program = start(Holder.class, file)) {
            return program.line();
        }
    }

    /** The next line, or an empty one when there is no more. */
    String line() {
        try {
            String line = output.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No mercy: what it had not written yet is gone. By its handle, since the process itself would close its output. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Holds a file until it is stopped, or says who does. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws InterruptedException {
            Path file = Path.of(args[0]);
            try (Desks desks = new Desks(file.resolveSibling("kopieen"))) {
                Opening opening = desks.open(file);
                if (opening instanceof Opening.InUse told) {
                    System.out.println(told.holder());
                } else {
                    System.out.println("open");
                    Thread.sleep(Long.MAX_VALUE);
                }
            }
        }
    }
}
