package org.droomballon.file;

import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of the parts of a package: which may be there at all, and which belong to a deck. */
final class PackageNames {
    static final String DECK = "deck.json";
    static final String MEDIA = "media/";
    static final String TEMPLATES = "templates/";

    private final Set<String> seen = new HashSet<>();

    /** Why a part of that name cannot be in a package: it leads out of it, or is there already. */
    Optional<String> whyNot(String name) {
        if (!isInside(name)) {
            return Optional.of("path");
        }
        return seen.add(folded(name)) ? Optional.empty() : Optional.of("double");
    }

    /** Whether a part is read at all; what operating systems and people put beside it is passed over. */
    static boolean belongsToADeck(String name) {
        boolean known = name.equals(DECK) || name.startsWith(MEDIA) || name.startsWith(TEMPLATES);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return known && !last.startsWith(".") && !last.equals("Thumbs.db") && !last.equals("desktop.ini");
    }

    private static boolean isInside(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        List<String> steps = Splitter.on('/').splitToList(path);
        boolean plain = name.chars().noneMatch(character -> character == '\\' || character == ':' || character < ' ');
        return plain && steps.stream().noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    /** As file systems see it that know no capitals, or that write accents in another way. */
    private static String folded(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Normalizer.normalize(path, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
