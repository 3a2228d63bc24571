package org.droomballon.file;

import java.util.List;
import org.droomballon.file.Problem.Kind;

/** How large a package may be. Every limit holds for the bytes that really come out, not for what the package says. */
final class PackageLimits {
    static final int MOST_ENTRIES = 1000;
    static final long MEGABYTE = 1 << 20;
    static final int MOST_MEGABYTES = 64;
    static final int MOST_MEGABYTES_OF_A_PART = 16;
    static final int MOST_RATIO = 100;

    private final String file;
    private long total;

    PackageLimits(String file) {
        this.file = file;
    }

    /**
     * Counts bytes that came out of a part.
     *
     * @param unpacked how many came out of it so far, of which {@code more} just now
     * @param packed how many it takes in the package; small parts may grow as they like
     */
    void count(String part, long unpacked, int more, long packed) throws UnreadableFileException {
        total += more;
        if (unpacked > MOST_MEGABYTES_OF_A_PART * MEGABYTE) {
            throw tooLarge("file", MOST_MEGABYTES_OF_A_PART, part);
        }
        if (total > MOST_MEGABYTES * MEGABYTE) {
            throw tooLarge("size", MOST_MEGABYTES, part);
        }
        if (unpacked > MEGABYTE && unpacked > MOST_RATIO * Math.max(1, packed)) {
            throw tooLarge("ratio", MOST_RATIO, part);
        }
    }

    void checkEntries(int entries) throws UnreadableFileException {
        if (entries > MOST_ENTRIES) {
            throw tooLarge("entries", MOST_ENTRIES, "");
        }
    }

    private UnreadableFileException tooLarge(String why, int limit, String part) {
        Problem problem = Problem.at(Kind.PACKAGE_TOO_LARGE, "", why, Integer.toString(limit), part);
        return new UnreadableFileException(file, List.of(problem));
    }
}
