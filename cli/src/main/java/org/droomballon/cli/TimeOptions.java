package org.droomballon.cli;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.ConversationRules;
import org.droomballon.plan.TimeFrame;
import org.droomballon.session.Lengths;
import picocli.CommandLine.Option;

/** When an evening is, and how long its parts take. */
final class TimeOptions {
    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--start", paramLabel = "HH:MM")
    private Optional<LocalTime> start = Optional.empty();

    @Option(names = "--end", paramLabel = "HH:MM")
    private Optional<LocalTime> end = Optional.empty();

    @Option(names = "--minutes-per-card", paramLabel = "N")
    private Optional<Integer> card = Optional.empty();

    @Option(names = "--least-per-card", paramLabel = "N")
    private Optional<Integer> leastCard = Optional.empty();

    @Option(names = "--welcome", paramLabel = "N")
    private int welcome = Lengths.WELCOME;

    @Option(names = "--film-minutes", paramLabel = "N")
    private int film = Lengths.FILM;

    @Option(names = "--harvest", paramLabel = "N")
    private int harvest = Lengths.HARVEST;

    @Option(names = "--closing", paramLabel = "N")
    private int closing = Lengths.CLOSING;

    TimeFrame frame(Complaints complaints) {
        if (minutes.isPresent() && minutes.get() < 1) {
            complaints.add("plan.minutes", minutes.get());
            return TimeFrame.open();
        }
        if (end.isEmpty()) {
            return new TimeFrame(start, minutes);
        }
        if (start.isPresent() == minutes.isPresent()) {
            complaints.add("plan.end");
            return TimeFrame.open();
        }
        return start.map(begin -> TimeFrame.between(begin, end.get()))
                .orElseGet(() ->
                        TimeFrame.of(minutes.orElseThrow()).startingAt(end.get().minusMinutes(minutes.orElseThrow())));
    }

    Lengths lengths(ConversationRules rules, Complaints complaints) {
        int longest = card.orElse(rules.minutesPerCard());
        int least = leastCard.orElse(Math.min(Lengths.LEAST_CARD, longest));
        boolean some = Stream.of(welcome, film, harvest, closing).allMatch(length -> length >= 0);
        if (!some || least < 1 || longest < least) {
            complaints.add("plan.lengths");
            return Lengths.usual(rules);
        }
        return new Lengths(welcome, film, longest, least, harvest, closing);
    }
}
