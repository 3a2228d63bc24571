package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.droomballon.consolidation.Account;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Facts;
import org.droomballon.session.Session;

/**
 * The points that an evening takes to the school: a poster, where each point came from, what else was said, how it
 * was all chosen, and a table for the answers of the school.
 *
 * @param notices what a reader must know before believing the points, such as that no dots were given
 * @param spread which tables and lenses carried which point
 * @param howChosen how the points were chosen, a sentence each
 * @param reckoning the sums behind the choice
 * @param lastTime what became of the points of the evening before
 */
public record TenPointsDocument(
        Locale language,
        Heading heading,
        Chapters chapters,
        Labels labels,
        List<String> notices,
        List<Point> points,
        Spread spread,
        Rest rest,
        List<String> howChosen,
        Reckoning reckoning,
        List<FollowUpLine> lastTime)
        implements Document {
    public TenPointsDocument {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(chapters, "chapters");
        Objects.requireNonNull(labels, "labels");
        notices = List.copyOf(notices);
        points = List.copyOf(points);
        Objects.requireNonNull(spread, "spread");
        Objects.requireNonNull(rest, "rest");
        howChosen = List.copyOf(howChosen);
        Objects.requireNonNull(reckoning, "reckoning");
        lastTime = List.copyOf(lastTime);
    }

    /**
     * The document of an evening and its account; what the deck does not say in the language stands in its own, and is marked.
     *
     * @param session as others may read it: of {@link org.droomballon.privacy.Published}, else words that people hid are in it
     * @param account of that same session
     */
    public static TenPointsDocument of(Session session, Account account, Locale language) {
        return new TenPointsBuilder(session, account, language).build();
    }

    @Override
    public String kind() {
        return "tenpoints";
    }

    @Override
    public String title() {
        return heading.title().text();
    }

    @Override
    public Content content() {
        return new LanguageMarks(language).mark(new TenPointsContent(this).content());
    }

    @Override
    public Facts facts() {
        return new TenPointsFacts().of(this);
    }
}
