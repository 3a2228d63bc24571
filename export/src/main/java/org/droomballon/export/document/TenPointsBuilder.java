package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Place;
import org.droomballon.deck.DeckTitles;
import org.droomballon.session.Session;

/** Words an evening and its account. */
final class TenPointsBuilder {
    private final Session session;
    private final Account account;
    private final Locale language;
    private final Phrases phrases;
    private final NoteLines notes;
    private final PlaceReasons reasons;
    private final ChoiceStory story;

    TenPointsBuilder(Session session, Account account, Locale language) {
        this.session = session;
        this.account = account;
        this.language = language;
        this.phrases = Phrases.in(language);
        BundleNames names = BundleNames.of(account);
        this.notes = new NoteLines(session, language, phrases);
        TieWords ties = new TieWords(account, names, phrases);
        this.reasons = new PlaceReasons(account, notes, ties, phrases);
        this.story = new ChoiceStory(session, account, notes, ties, names, phrases);
    }

    TenPointsDocument build() {
        return new TenPointsDocument(
                language,
                heading(),
                Chapters.in(language),
                Labels.in(language),
                story.notices(),
                points(),
                new RestWords(session.deck(), account, notes, reasons).rest(),
                story.sentences(),
                session.carried().stream().map(new OutcomeWords(phrases)::line).toList());
    }

    private Heading heading() {
        DeckTitles titles = session.deck().titles();
        return new Heading(
                titles.harvest().in(language),
                titles.title().in(language),
                session.details().school().firstOr(""),
                session.details().date().first().map(phrases::date).orElse(""));
    }

    private List<Point> points() {
        List<Place> places = account.points();
        return IntStream.range(0, places.size())
                .mapToObj(index -> point(index + 1, places.get(index)))
                .toList();
    }

    private Point point(int number, Place place) {
        return new Point(
                Integer.toString(number),
                place.bundle().wording(),
                reasons.whyIn(place),
                notes.of(place.bundle().items()));
    }
}
