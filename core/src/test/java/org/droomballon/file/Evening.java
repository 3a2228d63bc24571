package org.droomballon.file;

import java.util.List;

/** An evening as it goes: how large it is, what the tables wrote, and what people then did with copies of the file. */
record Evening(Scale scale, long seed, List<Step> steps) {
    /** All of it, played. */
    PlayedEvening play() throws UnreadableFileException {
        PlayedEvening played = PlayedEvening.begin(scale, seed);
        for (Step step : steps) {
            played.take(step);
        }
        return played;
    }
}
