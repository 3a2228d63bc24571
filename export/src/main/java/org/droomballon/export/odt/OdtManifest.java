package org.droomballon.export.odt;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.droomballon.export.office.OfficeReport;

/**
 * What the template of the list of parts sees.
 *
 * @param text the report of the text
 * @param pictures the names of pictures and fonts inside the file
 */
public record OdtManifest(OfficeReport text, List<String> pictures) {
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "ttf", "application/x-font-ttf");

    public OdtManifest {
        Objects.requireNonNull(text, "text");
        pictures = List.copyOf(pictures);
    }

    OdtManifest(OfficeReport text, Collection<String> pictures) {
        this(text, List.copyOf(pictures));
    }

    /** The type of a part by the end of its name; empty where none is known. */
    public String type(String picture) {
        String end = picture.substring(picture.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(end, "");
    }
}
