package org.droomballon.export.office;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * How a document calls our styles and counts our lists, where it has styles and lists of its own.
 *
 * @param ids by our own ids; what is not named is called as we call it
 * @param lists how many lists go before ours
 */
public record OfficeStyles(Map<String, String> ids, int lists) {
    /** A document with our styles and lists alone. */
    public static final OfficeStyles OURS = new OfficeStyles(Map.of(), 0);

    public OfficeStyles {
        ids = ImmutableMap.copyOf(ids);
    }
}
