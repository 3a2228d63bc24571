package org.droomballon.file;

import java.util.List;
import java.util.function.UnaryOperator;

/** An evening as it goes: how large it is, what the tables wrote, and what people then did with copies of the file. */
record Evening(Scale scale, long seed, List<Step> steps) {
    /** All of it, played. */
    PlayedEvening play() throws UnreadableFileException {
        return begin(UnaryOperator.identity()).all(steps);
    }

    /** Up to the moment when everybody gets a copy of what the tables wrote, in the bytes that the other program made of it. */
    PlayedEvening begin(UnaryOperator<byte[]> otherProgram) throws UnreadableFileException {
        return PlayedEvening.begin(scale, seed, otherProgram);
    }
}
