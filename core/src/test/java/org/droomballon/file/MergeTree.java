package org.droomballon.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files put together in one of all the ways in which people may do that. */
final class MergeTree {
    private MergeTree() {}

    /**
     * Some of them in one step, the outcome with others, in any order, until one is left; now and then one twice, and some as
     * they are read again.
     */
    static SessionFile random(List<SessionFile> files, long seed) throws UnreadableFileException {
        Random random = new Random(seed);
        EveningReader reader = new EveningReader();
        List<SessionFile> left = new ArrayList<>();
        for (SessionFile file : files) {
            left.add(random.nextBoolean() ? file : reader.read("copy", file.bytes()));
        }
        while (left.size() > 1) {
            Collections.shuffle(left, random);
            List<SessionFile> some = new ArrayList<>(left.subList(0, 2 + random.nextInt(left.size() - 1)));
            left.removeAll(some);
            some.add(some.get(random.nextInt(some.size())));
            left.add(SessionFiles.merge(some));
        }
        return left.get(0);
    }
}
