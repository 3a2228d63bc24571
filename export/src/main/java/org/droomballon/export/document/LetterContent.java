package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Session;

/** A letter to the school: who talked about what, the points, and an item for the agenda. */
final class LetterContent {
    private static final List<String> AGENDA = List.of("hear", "sort", "agree", "review");
    private static final int SIGNATURES = 2;

    private final Session session;
    private final Account account;
    private final Locale language;
    private final Phrases phrases;

    LetterContent(Session session, Account account, Locale language) {
        this.session = session;
        this.account = account;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    Content content() {
        Told title = new HarvestTitle(session.deck(), language, phrases)
                .of(account.points().size());
        return new Blocks()
                .heading(1, Words.line(title))
                .lead(Line.of(HeadLine.of(session, phrases)))
                .notices(notices())
                .say(phrases.say("letter.greeting"))
                .say(told())
                .numbered(points())
                .say(phrases.say("letter.ask"))
                .heading(2, phrases.say("letter.agenda"))
                .bullets(AGENDA.stream().map(this::agenda).toList())
                .say(phrases.say("letter.enclosed"))
                .say(phrases.say("letter.regards"))
                .say(phrases.say("letter.signed"))
                .room(SIGNATURES)
                .content(title.text(), Wording.spoken(language));
    }

    private List<String> notices() {
        return account.choice().profile().hasDots() ? List.of() : List.of(phrases.say("notice.no.dots"));
    }

    private String told() {
        int tables = session.tables().size();
        String people = phrases.count("letter.people", session.seats());
        String seated = phrases.count("letter.tables", tables);
        String deck = phrases.quoted(
                List.of(Told.beside(session.deck().titles().title(), language).text()));
        return phrases.count("letter.told", account.points().size(), people, seated, deck);
    }

    private List<Item> points() {
        return account.points().stream()
                .map(place -> Words.item(Words.strong(place.bundle().wording())))
                .toList();
    }

    private Item agenda(String key) {
        return Words.item(new Line(Stream.of(
                        Run.plain(phrases.say("letter.agenda." + key)),
                        Run.soft(" " + phrases.say("letter.agenda." + key + ".time")))
                .toList()));
    }
}
