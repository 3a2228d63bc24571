package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.explanation.Explanation;
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
    private final ReckoningWords reckoning;

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
        this.reckoning = new ReckoningWords(session, account, Explanation.of(account), notes, ties, names, phrases);
    }

    TenPointsDocument build() {
        Heading heading = heading();
        Rest rest = new RestWords(session.deck(), account, notes, reasons).rest();
        return new TenPointsDocument(
                language,
                heading,
                reasons.usual().map(Chapters.in(language)::withSources).orElseGet(() -> Chapters.in(language)),
                Labels.in(language),
                notices(heading, rest),
                points(),
                new SpreadWords(
                                session,
                                account,
                                new Discretion(account.choice().profile()),
                                notes,
                                phrases)
                        .spread(),
                rest,
                story.sentences(),
                reckoning.reckoning(),
                session.carried().stream().map(new OutcomeWords(phrases)::line).toList());
    }

    /** What the deck does not say in this language is told last, after what concerns the points. */
    private List<String> notices(Heading heading, Rest rest) {
        Stream<Told> lenses = account.items().stream()
                .map(notes::of)
                .map(note -> note.source().lens().label());
        Stream<Told> questions =
                rest.alsoSaid().stream().map(also -> also.title().question());
        Stream<Told> texts = Stream.of(Stream.of(heading.title(), heading.deck()), lenses, questions)
                .flatMap(each -> each);
        List<String> borrowed = new BorrowedWords(language, phrases).sentence(texts);
        return Stream.concat(story.notices().stream(), borrowed.stream()).toList();
    }

    private Heading heading() {
        DeckTitles titles = session.deck().titles();
        return new Heading(
                new HarvestTitle(session.deck(), language, phrases)
                        .of(account.points().size()),
                Told.beside(titles.title(), language),
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
