package org.droomballon.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a table that says something about a subject, which another row may contradict. */
interface Statement<S extends Statement<S>> {
    int line();

    /** What it is about: the same text for two rows about the same. */
    String subject();

    /** The subject as people know it. */
    String subjectName();

    boolean isSameAs(S other);

    /** Notes every row that says something else of its subject than the first row about it; to say the same does no harm. */
    static <S extends Statement<S>> void tellContradictions(List<S> rows, Problems problems) {
        Map<String, S> bySubject = new HashMap<>();
        for (S row : rows) {
            S earlier = bySubject.putIfAbsent(row.subject(), row);
            if (earlier != null && !earlier.isSameAs(row)) {
                problems.add(Problem.inLine(
                        Problem.Kind.CONTRADICTION,
                        row.line(),
                        "item",
                        row.subjectName(),
                        Integer.toString(earlier.line())));
            }
        }
    }
}
