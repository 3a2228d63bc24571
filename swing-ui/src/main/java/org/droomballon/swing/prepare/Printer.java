package org.droomballon.swing.prepare;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import org.droomballon.paper.Shift;
import org.droomballon.swing.app.Memory;

/** How far the printer is off, as people write it down from the page by which they measure; kept for every evening. */
final class Printer {
    private final Memory memory;
    private final Runnable changed;
    private String right;
    private String down;

    /** @param language in which numbers that were kept are written */
    Printer(Memory memory, Locale language, Runnable changed) {
        this.memory = memory;
        this.changed = changed;
        Shift kept = memory.printer();
        DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(language));
        right = kept.equals(Shift.NONE) ? "" : number.format(kept.right());
        down = kept.equals(Shift.NONE) ? "" : number.format(kept.down());
    }

    String right() {
        return right;
    }

    void right(String written) {
        right = written;
        keep();
    }

    String down() {
        return down;
    }

    void down(String written) {
        down = written;
        keep();
    }

    boolean isRightWrong() {
        return millimetres(right).isEmpty();
    }

    boolean isDownWrong() {
        return millimetres(down).isEmpty();
    }

    Shift shift() {
        return memory.printer();
    }

    /** What cannot be read leaves what was kept as it is. */
    private void keep() {
        OptionalDouble across = millimetres(right);
        OptionalDouble along = millimetres(down);
        if (across.isPresent() && along.isPresent()) {
            memory.keep(new Shift(across.getAsDouble(), along.getAsDouble()));
        }
        changed.run();
    }

    private static OptionalDouble millimetres(String written) {
        return Shift.millimetres(written.isBlank() ? "0" : written);
    }
}
