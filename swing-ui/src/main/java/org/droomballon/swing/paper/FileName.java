package org.droomballon.swing.paper;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.export.wording.Shortened;
import org.droomballon.session.Details;

/** What files are called, so that people find them again among the others they have: by school and day. */
public final class FileName {
    private static final int MOST_LETTERS = 60;

    private FileName() {}

    /**
     * How the name of every paper of an evening begins.
     *
     * @param otherwise for an evening that tells no school
     */
    public static String of(Details details, String otherwise) {
        String school = school(details.school().first().orElse(""));
        String place = school.isEmpty() ? otherwise : school;
        return Stream.concat(Stream.of(place), details.date().first().map(LocalDate::toString).stream())
                .collect(Collectors.joining(" "));
    }

    /** The name of a school as part of a name on disk: short enough to stand beside a day and a paper. */
    public static String school(String name) {
        return Shortened.name(safe(name), MOST_LETTERS);
    }

    /** Words without what a disk of some machine cannot write in a name. */
    public static String safe(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
    }
}
