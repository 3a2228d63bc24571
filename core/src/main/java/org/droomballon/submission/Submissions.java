package org.droomballon.submission;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Voter;
import org.droomballon.deck.Card;
import org.droomballon.deck.Lens;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/** Makes the {@link Submission} of an evening: tables become numbers, items are numbered anew, and names stay behind. */
public final class Submissions {
    /** What a council wants told of itself. */
    public enum Disclosure {
        ANONYMOUS,
        WITH_SCHOOL
    }

    private static final String PURPOSE = "droomballon/submission ";
    private static final int DIGITS = 16;

    private final Session session;
    private final Account account;
    private final Map<String, Integer> tables;
    private final Map<ItemId, Integer> items;

    private Submissions(Session session, Account account) {
        this.session = session;
        this.account = account;
        this.tables = numbered(groups(session, account));
        this.items = numbered(account.items().stream().map(Item::id).toList());
    }

    /**
     * The submission of an evening.
     *
     * @param session without the words that may tell who somebody is: {@link org.droomballon.privacy.Published#anonymous}
     * @param account of that session
     */
    public static Submission of(Session session, Account account, DeckUsed deck, Disclosure disclosure) {
        return new Submissions(session, account).submission(deck, disclosure);
    }

    private Submission submission(DeckUsed deck, Disclosure disclosure) {
        return new Submission(
                evening(),
                deck,
                session.details().language().firstOr(session.deck().sourceLanguage()),
                session.details().date().first().flatMap(SchoolYear::of),
                disclosure == Disclosure.WITH_SCHOOL ? school() : Optional.empty(),
                tables.entrySet().stream()
                        .map(table -> new TableSize(table.getValue(), people(table.getKey())))
                        .toList(),
                cards(),
                session.deck().lenses().stream().map(Lens::id).toList(),
                new Basis(account.choice().rule(), account.amendment(), account.freshness()),
                account.points().stream().map(this::wish).toList(),
                account.leftOut().stream().map(this::wish).toList(),
                account.late().stream().map(bundle -> wish(bundle, List.of())).toList(),
                account.setAside().size());
    }

    /** One evening has one name, however often it is handed in; a hash, so that nobody finds the session by it. */
    private String evening() {
        return Hashing.sha256()
                .hashString(PURPOSE + session.id(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }

    private Optional<String> school() {
        return session.details().school().first().filter(name -> !name.isBlank());
    }

    private int people(String group) {
        return session.group(group).map(table -> table.seats().size()).orElse(0);
    }

    private List<String> cards() {
        List<String> written = account.items().stream().map(Item::card).toList();
        return session.deck().cards().stream()
                .map(Card::id)
                .filter(written::contains)
                .toList();
    }

    private SubmittedWish wish(Place place) {
        Profile profile = account.choice().profile();
        return wish(
                place.bundle(),
                Reach.of(profile, place.candidate()).stream()
                        .filter(Reach::isWanted)
                        .map(this::backing)
                        .toList());
    }

    private SubmittedWish wish(Bundle bundle, List<Backing> backing) {
        return new SubmittedWish(
                bundle.wording(),
                backing,
                bundle.items().stream().map(this::origin).toList());
    }

    private Backing backing(Reach reach) {
        return new Backing(
                tables.get(reach.group()),
                reach.voice(),
                Math.toIntExact(reach.supporters()),
                Math.toIntExact(reach.people()));
    }

    private NoteOrigin origin(Item item) {
        return new NoteOrigin(items.get(item.id()), tables.get(item.group()), item.card(), item.lens());
    }

    /** The tables of the evening, and those that were taken away since and yet are told of. */
    private static List<String> groups(Session session, Account account) {
        return Stream.of(
                        session.tables().stream().map(Group::id),
                        account.choice().profile().voters().stream().map(Voter::group),
                        account.items().stream().map(Item::group))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static <T> Map<T, Integer> numbered(List<T> all) {
        List<T> distinct = all.stream().distinct().toList();
        return ImmutableMap.copyOf(Maps.transformValues(
                Maps.uniqueIndex(IntStream.range(0, distinct.size()).boxed().toList(), distinct::get), at -> at + 1));
    }
}
