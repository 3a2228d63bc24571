package org.droomballon.export.template;

import java.util.List;
import org.droomballon.file.Problem;

/** A template from outside is wrong. Names its file, and what is wrong with it. */
public final class FaultyTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Problem> problems;

    /** All that is wrong with one template; at least one thing. */
    FaultyTemplateException(String file, List<Problem> problems) {
        super(file + ": " + problems);
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    FaultyTemplateException(String file, String why, int line, int column, String piece) {
        this(file, List.of(problem(why, line, column, piece)));
    }

    static Problem problem(String why, int line, int column, String piece) {
        return new Problem(
                Problem.Kind.FAULTY_TEMPLATE, "", Math.max(0, line), Math.max(0, column), List.of(why, piece));
    }

    /** The file as its user finds it. */
    public String file() {
        return file;
    }

    public List<Problem> problems() {
        return problems;
    }
}
