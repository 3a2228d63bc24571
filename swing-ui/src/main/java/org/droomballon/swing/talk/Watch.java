package org.droomballon.swing.talk;

import java.time.Duration;
import java.util.Optional;
import org.droomballon.deck.Card;
import org.droomballon.swing.app.Host;
import org.droomballon.swing.card.CardTimer;

/** Notices what people have to know of the time, once: that it is over, and that the laptop slept. */
final class Watch {
    private final TalkClock clock;
    private final Host host;
    private Optional<String> over = Optional.empty();
    private Duration slept = Duration.ZERO;
    private boolean sound;

    Watch(TalkClock clock, Host host) {
        this.clock = clock;
        this.host = host;
    }

    boolean isSoundOn() {
        return sound;
    }

    void toggleSound() {
        sound = !sound;
    }

    /** The minutes that the laptop slept since this was asked last, at least one; nothing where it did not. */
    Optional<Long> slept() {
        Duration more = clock.slept().minus(slept);
        slept = clock.slept();
        return Optional.of(more).filter(time -> !time.isZero()).map(time -> Math.max(1, time.toMinutes()));
    }

    /** Whether the time of the card has just run out, or was just given more; it is heard where that is wanted. */
    boolean turned(Card card, CardTimer timer) {
        boolean isOver = timer.phase() == CardTimer.Phase.OVER;
        Optional<String> now = isOver ? Optional.of(card.id()) : Optional.empty();
        boolean news = !now.equals(over);
        over = now;
        if (news && isOver && timer.running() && sound) {
            host.beep();
        }
        return news;
    }
}
