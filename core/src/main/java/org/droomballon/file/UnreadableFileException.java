package org.droomballon.file;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A user's file is wrong. Holds every problem that was found, so that all can be mended at once. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Problem> problems;

    /** @param problems at least one */
    public UnreadableFileException(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> file + ":" + problem.line() + ": " + problem.kind() + " " + problem.place() + " "
                        + problem.details())
                .collect(Collectors.joining("\n")));
        this.file = Objects.requireNonNull(file, "file");
        this.problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an unreadable file has a problem");
        }
    }

    /** The file's name as the user gave it. */
    public String file() {
        return file;
    }

    public List<Problem> problems() {
        return problems;
    }
}
