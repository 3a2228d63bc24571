package org.droomballon.deck;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that a package carries beside its deck, by their path in it: pictures, and templates for documents. */
public final class Media {
    public static final Media NONE = new Media(Map.of());

    private final ImmutableSortedMap<String, byte[]> files;

    private Media(Map<String, byte[]> files) {
        this.files = ImmutableSortedMap.copyOf(files);
    }

    /** The bytes are copied, so that nobody can change them afterwards. */
    public static Media of(Map<String, byte[]> files) {
        ImmutableSortedMap.Builder<String, byte[]> copies = ImmutableSortedMap.naturalOrder();
        files.forEach((path, bytes) -> copies.put(path, bytes.clone()));
        return new Media(copies.buildOrThrow());
    }

    /** Every path, sorted. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of a file, if it is there. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }
}
