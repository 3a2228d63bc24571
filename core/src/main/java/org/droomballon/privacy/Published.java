package org.droomballon.privacy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed();

    private final Session session;
    private final BiFunction<ItemId, String, String> change;

    private Published(Session session, BiFunction<ItemId, String, String> change) {
        this.session = session;
        this.change = change;
    }

    /** The same evening, in which no item and no headline has a hidden word. The file is not changed by this. */
    public static Session of(Session session) {
        boolean nothing = session.decisions().items().stream()
                .allMatch(item -> session.decisions().hidden(item.item()).isEmpty());
        return nothing
                ? session
                : new Published(
                                session,
                                (item, text) ->
                                        without(text, session.decisions().hidden(item)))
                        .told();
    }

    /**
     * The same for readers who should not learn who was there: also without whatever looks personal and was judged by nobody,
     * and without the name of any seat, whole or in parts, however it is written.
     */
    public static Session anonymous(Session session) {
        Session told = of(session);
        ImmutableListMultimap<ItemId, PersonalWord> found = Multimaps.index(
                PersonalWords.unjudged(told), word -> word.item().id());
        SeatNames names = SeatNames.of(told);
        return new Published(told, (item, text) -> without(text, names, found.get(item))).told();
    }

    /** All at once, so that no word hides the begin of another and leaves the rest. */
    private static String without(String text, SeatNames names, List<PersonalWord> found) {
        RangeSet<Integer> hidden = TreeRangeSet.create();
        Stream.concat(names.in(text), found.stream().flatMap(word -> word.in(text)))
                .forEach(match -> hidden.add(Range.closedOpen(match.start(), match.end())));
        StringBuilder told = new StringBuilder(text);
        hidden.asDescendingSetOfRanges()
                .forEach(range -> told.replace(range.lowerEndpoint(), range.upperEndpoint(), HIDDEN));
        return told.toString();
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
        return mapped(text, each -> change.apply(item, each));
    }

    /** The longest first, so that of 'Juf Leen' and 'Leen' nothing is left. */
    private static String without(String text, List<String> hidden) {
        String told = text;
        for (String words : hidden.stream().sorted(LONGEST_FIRST).toList()) {
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
