package org.droomballon.swing.rig;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.droomballon.swing.app.Host;

/** A desktop that answers what a test told it, and remembers what it was asked to do. */
public final class TestHost implements Host {
    /** What choosers give next; without an answer people think better of it. */
    public final Deque<List<Path>> answers = new ArrayDeque<>();

    public final List<Path> shown = new ArrayList<>();
    public final List<Path> printed = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    /** What choosers began with. */
    public final List<Path> suggested = new ArrayList<>();

    public int beeps;

    private final Path home;

    TestHost(Path home) {
        this.home = home;
    }

    private List<Path> answer() {
        return answers.isEmpty() ? List.of() : answers.poll();
    }

    @Override
    public List<Path> open(Wanted kind) {
        return answer();
    }

    @Override
    public Optional<Path> save(Path suggestion) {
        suggested.add(suggestion);
        return answer().stream().findFirst();
    }

    @Override
    public Optional<Path> folder(Path suggestion) {
        suggested.add(suggestion);
        return answer().stream().findFirst();
    }

    @Override
    public void show(Path file) {
        shown.add(file);
    }

    @Override
    public void print(Path pdf) {
        printed.add(pdf);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public void beep() {
        beeps++;
    }

    @Override
    public Path home() {
        return home;
    }
}
