package org.droomballon.export.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Facts;
import org.droomballon.followup.FollowUp;

/**
 * What the school answered to the points of an evening, and did.
 *
 * @param asOf the day on which it stood so, in a sentence
 * @param drawing says what the drawing at the head shows
 * @param notices what a reader must know first, such as that agreed days have passed
 * @param counts how many points stand how far; those of which there are none are left away, and all before the first answer
 * @param pointsChapter stands over the points of the evening, {@code olderChapter} over those of earlier evenings
 */
public record FollowUpDocument(
        Locale language,
        Heading heading,
        String asOf,
        String drawing,
        List<String> notices,
        List<StatusCount> counts,
        Chapter pointsChapter,
        List<FollowUpLine> points,
        Chapter olderChapter,
        List<FollowUpLine> older)
        implements Document {
    public FollowUpDocument {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(drawing, "drawing");
        notices = List.copyOf(notices);
        counts = List.copyOf(counts);
        Objects.requireNonNull(pointsChapter, "pointsChapter");
        points = List.copyOf(points);
        Objects.requireNonNull(olderChapter, "olderChapter");
        older = List.copyOf(older);
    }

    /**
     * The document of a follow-up; what people wrote stays in their own language.
     *
     * @param today decides what is overdue or due for review
     */
    public static FollowUpDocument of(FollowUp followUp, LocalDate today, Locale language) {
        return new FollowUpBuilder(followUp, today, language).build();
    }

    /** Whether the school has said nothing yet, so that no point needs to say so. */
    public boolean isWaiting() {
        return counts.isEmpty();
    }

    @Override
    public String kind() {
        return "followup";
    }

    @Override
    public String title() {
        return heading.title().text();
    }

    @Override
    public Content content() {
        return new LanguageMarks(language).mark(new FollowUpContent(this).content());
    }

    @Override
    public Facts facts() {
        return new Facts(
                List.of("point", "id", "wording", "status", "marks", "said", "facts", "log", "origin"),
                Stream.concat(points.stream(), older.stream())
                        .map(FollowUpDocument::row)
                        .toList());
    }

    private static List<String> row(FollowUpLine line) {
        return List.of(
                line.number(),
                line.id(),
                line.wording(),
                line.status().label(),
                String.join("; ", line.marks()),
                told(line.said()),
                told(line.facts()),
                told(line.log()),
                line.origin());
    }

    private static String told(List<Labelled> parts) {
        return parts.stream().map(part -> part.lead() + " " + part.text()).collect(Collectors.joining("; "));
    }
}
