package org.droomballon.followup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Place;
import org.droomballon.deck.Card;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Group;
import org.droomballon.session.PointId;
import org.droomballon.session.PointOrigin;
import org.droomballon.session.Session;
import org.droomballon.session.Stamp;

/** How a follow-up begins. */
final class Beginning {
    /** What is carried never changes, so everybody who begins writes the same under the same stamp. */
    private static final Stamp CARRIED = new Stamp("carried", 1);

    private final Session session;
    private final List<Place> places;
    private final Locale language;

    Beginning(Session session, Account account) {
        this.session = session;
        this.places = account.points();
        this.language = session.details().language().firstOr(session.deck().sourceLanguage());
    }

    FollowUp followUp() {
        List<CarriedPoint> waiting = session.carried().stream()
                .filter(point -> !point.outcome().status().isFinished())
                .toList();
        Stream<FollowedPoint> own = IntStream.range(0, places.size())
                .mapToObj(at -> own(at + 1, places.get(at).bundle()));
        Stream<FollowedPoint> older =
                IntStream.range(0, waiting.size()).mapToObj(at -> older(places.size() + at + 1, waiting.get(at)));
        return new FollowUp(
                session.id(),
                session.deck().titles().title().in(language),
                session.details(),
                Stream.concat(own, older).toList());
    }

    private FollowedPoint own(int number, Bundle bundle) {
        return new FollowedPoint(
                new PointId(session.id(), bundle.id()),
                number,
                bundle.wording(),
                origin(bundle),
                Reply.NONE,
                List.of());
    }

    private static FollowedPoint older(int number, CarriedPoint point) {
        return new FollowedPoint(
                point.id(), number, point.wording(), point.origin(), Reply.of(point.outcome(), CARRIED), List.of());
    }

    private PointOrigin origin(Bundle bundle) {
        return new PointOrigin(
                session.details().date().first(),
                bundle.groups().stream().map(this::table).toList(),
                bundle.cards().stream()
                        .map(session.deck()::card)
                        .flatMap(Optional::stream)
                        .map(Card::number)
                        .sorted()
                        .toList(),
                session.deck().lenses().stream()
                        .filter(lens -> bundle.lenses().contains(lens.id()))
                        .map(lens -> lens.label().in(language))
                        .toList());
    }

    private String table(String group) {
        return session.group(group).map(Group::title).orElse(group);
    }
}
