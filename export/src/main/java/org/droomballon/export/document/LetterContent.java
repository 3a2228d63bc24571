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

/** A letter to the school: who talked about what, the points, an item for the agenda, and when an answer is hoped for. */
final class LetterContent {
    private static final List<String> AGENDA = List.of("hear", "sort", "agree", "review");

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
        String subject = subject();
        return new Blocks()
                .say(withSchool("letter.sender"))
                .say(withSchool("letter.to"))
                .blanks(List.of(phrases.say("letter.place")))
                .heading(1, subject)
                .notices(notices())
                .say(phrases.say("letter.greeting"))
                .say(told())
                .numbered(points())
                .say(phrases.say("letter.ask"))
                .heading(2, phrases.say("letter.agenda"))
                .numbered(AGENDA.stream().map(this::agenda).toList())
                .blanks(labels("letter.answer", "letter.contact"))
                .say(phrases.say("letter.regards"))
                .blanks(labels("letter.name", "letter.signature"))
                .say(phrases.say("letter.enclosed"))
                .content(subject, Wording.spoken(language));
    }

    private String withSchool(String key) {
        return session.details()
                .school()
                .first()
                .map(school -> phrases.say(key, Phrases.isolated(school)))
                .orElseGet(() -> phrases.say(key + ".none"));
    }

    private String subject() {
        String points = phrases.count("letter.points", account.points().size());
        return session.details()
                .date()
                .first()
                .map(date -> phrases.say("letter.subject", points, phrases.date(date)))
                .orElseGet(() -> phrases.say("letter.subject.none", points));
    }

    private List<String> labels(String... keys) {
        return Stream.of(keys).map(phrases::say).toList();
    }

    private List<String> notices() {
        return isChosen() ? List.of() : List.of(phrases.say("notice.no.dots"));
    }

    private boolean isChosen() {
        return account.choice().profile().hasDots();
    }

    private String told() {
        int tables = session.tables().size();
        String people = phrases.count("letter.people", session.seats());
        String seated = phrases.count("letter.tables", tables);
        String deck = phrases.quoted(
                List.of(Told.beside(session.deck().titles().title(), language).text()));
        return phrases.count(
                isChosen() ? "letter.chosen" : "letter.told", account.points().size(), people, seated, deck);
    }

    private List<Item> points() {
        return account.points().stream()
                .map(place -> Words.item(place.bundle().wording()))
                .toList();
    }

    private Item agenda(String key) {
        return Words.item(new Line(Stream.of(
                        Run.plain(phrases.say("letter.agenda." + key)),
                        Run.soft(" " + phrases.say("letter.agenda." + key + ".time")))
                .toList()));
    }
}
