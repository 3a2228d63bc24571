package org.droomballon.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Iterator;
import java.util.List;
import org.droomballon.export.layout.LineBreaks;

/** Ends the lines of running text at the same places at which the measured texts end theirs. */
final class PageLineBreaker implements FSTextBreaker {
    private static final int DONE = -1;

    private Iterator<Integer> places = List.<Integer>of().iterator();

    @Override
    public int next() {
        return places.hasNext() ? places.next() : DONE;
    }

    @Override
    public void setText(String text) {
        places = LineBreaks.of(text).iterator();
    }
}
