package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.droomballon.file.Problem.Kind;

/**
 * How much of something a file that grows may hold: more than any evening needs, and so little that reading and merging stay
 * quick, and that what is written can be read again. Also where this version of the program does not know what it is.
 */
final class TreeLimits {
    private static final int MOST_GROUPS = 1000;
    private static final int MOST_VERSIONS = 200;
    /** A deck is one level below the root. */
    private static final int LEVEL_OF_DECK = 1;

    private TreeLimits() {}

    /** Whether the tree keeps within them; if not, that was noted. */
    static boolean hold(Cursor root) {
        return hold(root, new Remembered());
    }

    /** Whether a part that stands so deep in a tree keeps within them; if not, that was noted. */
    static boolean hold(Cursor part, int depth) {
        return hold(part, depth, new Remembered());
    }

    /** The same, without looking again through what was found sound before, which is most of files that are put together. */
    static boolean hold(Cursor root, Remembered before) {
        boolean few = root.get("groups").hasAtMost(MOST_GROUPS);
        return hold(root, 0, before) && few;
    }

    private static boolean hold(Cursor at, int depth, Remembered before) {
        boolean within = isWithin(at.node(), depth, before);
        if (!within) {
            tell(at, depth);
        }
        return within;
    }

    /** Without the places, which only matter when something is wrong. */
    private static boolean isWithin(JsonNode node, int depth, Remembered before) {
        if (!node.isContainerNode() || (depth == LEVEL_OF_DECK && before.holds(node))) {
            return true;
        }
        if (depth >= Json.MOST_LEVELS || hasManyVersions(node)) {
            return false;
        }
        for (JsonNode inside : node) {
            if (!isWithin(inside, depth + 1, before)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasManyVersions(JsonNode node) {
        return node.isArray() && node.size() > MOST_VERSIONS && node.get(0).has("seen");
    }

    private static void tell(Cursor at, int depth) {
        if (depth >= Json.MOST_LEVELS && at.node().isContainerNode()) {
            at.report(Kind.NOT_JSON, "limit");
        } else if (hasManyVersions(at.node())) {
            at.hasAtMost(MOST_VERSIONS);
        } else {
            at.node().fieldNames().forEachRemaining(key -> tell(at.get(key), depth + 1));
            at.elements().forEach(element -> tell(element, depth + 1));
        }
    }
}
