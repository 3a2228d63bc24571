package org.droomballon.privacy;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.droomballon.session.Balloon;
import org.droomballon.session.Decisions;
import org.droomballon.session.HomeLanguage;
import org.droomballon.session.ItemDecision;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.Register;
import org.droomballon.session.Session;
import org.droomballon.session.Talk;
import org.droomballon.session.Version;

/** An evening as documents may tell it. */
public final class Published {
    /** What stands in place of words that are hidden. */
    public static final String HIDDEN = "[…]";

    private final Session session;

    private Published(Session session) {
        this.session = session;
    }

    /** The same evening, in which no item and no headline has a hidden word. The file is not changed by this. */
    public static Session of(Session session) {
        boolean nothing = session.decisions().items().stream()
                .allMatch(item -> session.decisions().hidden(item.item()).isEmpty());
        return nothing ? session : new Published(session).told();
    }

    private Session told() {
        return new Session(
                session.id(),
                session.seed(),
                session.deck(),
                session.details(),
                session.programme(),
                session.groups(),
                session.talks().stream().map(this::told).toList(),
                new Decisions(
                        session.decisions().pairs(),
                        session.decisions().items().stream().map(this::told).toList()),
                session.ballots(),
                session.carried());
    }

    private Talk told(Talk talk) {
        return new Talk(
                talk.group(),
                talk.card(),
                talk.question(),
                talk.phase(),
                talk.turns(),
                talk.spent(),
                Lists.transform(talk.notes(), this::told),
                Lists.transform(talk.balloons(), this::told));
    }

    private Note told(Note note) {
        return new Note(
                note.id(),
                note.lens(),
                told(note.id(), note.text()),
                told(note.id(), note.home()),
                note.seat(),
                note.removed());
    }

    private Balloon told(Balloon balloon) {
        return new Balloon(
                balloon.id(),
                told(balloon.id(), balloon.text()),
                told(balloon.id(), balloon.home()),
                balloon.readBack(),
                balloon.removed());
    }

    private HomeLanguage told(ItemId item, HomeLanguage home) {
        return new HomeLanguage(home.language(), told(item, home.translation()));
    }

    private ItemDecision told(ItemDecision decision) {
        return new ItemDecision(
                decision.item(),
                told(decision.item(), decision.setAside()),
                told(decision.item(), decision.headline()),
                decision.hidden(),
                decision.shown());
    }

    private Register<String> told(ItemId item, Register<String> text) {
        List<String> hidden = session.decisions().hidden(item);
        return hidden.isEmpty() ? text : mapped(text, each -> without(each, hidden));
    }

    /** The longest first, so that of 'Juf Leen' and 'Leen' nothing is left. */
    private static String without(String text, List<String> hidden) {
        String told = text;
        for (String words : hidden.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            told = told.replace(words, HIDDEN);
        }
        return told;
    }

    private static Register<String> mapped(Register<String> register, UnaryOperator<String> change) {
        return new Register<>(register.versions().stream()
                .map(version -> new Version<>(version.value().map(change), version.vector()))
                .toList());
    }
}
