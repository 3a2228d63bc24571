package org.droomballon.swing.talk;

import java.nio.file.Path;
import java.util.Optional;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Spot;

/** Where people are in an evening: an app that ends without a word opens again there. */
final class Bookmark {
    private final AppModel app;
    private final Path evening;
    private final Optional<Spot> before;
    private Optional<Spot> kept;

    Bookmark(AppModel app, Path evening) {
        this.app = app;
        this.evening = evening;
        this.before = app.tools().memory().spot().filter(spot -> spot.isOf(evening));
        this.kept = before;
    }

    /** Where they were the last time, if they talked in this evening last. */
    Optional<Spot> before() {
        return before;
    }

    /** They are at a card of a table now. */
    void put(String table, String card) {
        Spot now = new Spot(evening, table, card);
        if (!kept.filter(now::equals).isPresent()) {
            kept = Optional.of(now);
            keep(now);
        }
    }

    private void keep(Spot spot) {
        app.tools()
                .work()
                .start(
                        pace -> {
                            app.tools().memory().keep(spot);
                            return true;
                        },
                        (done, all) -> true,
                        saved -> {},
                        app::fail);
    }
}
