package org.droomballon.export.template;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Templates that stand in place of ours, by name. They came from outside: what they may do is counted, and a fault in one is
 * told as theirs.
 */
public final class GivenTemplates {
    /** No template but ours. */
    public static final GivenTemplates NONE = new GivenTemplates("", Map.of());

    private final String folder;
    private final ImmutableMap<String, String> texts;

    private GivenTemplates(String folder, Map<String, String> texts) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.texts = ImmutableMap.copyOf(texts);
    }

    /**
     * Those of a folder.
     *
     * @param folder as its user calls it, for messages
     * @param texts by their names, such as {@code html/cards}
     * @throws FaultyTemplateException if one cannot be read as a template, or has in it what none may have
     */
    public static GivenTemplates of(String folder, Map<String, String> texts) {
        GivenTemplates given = new GivenTemplates(folder, texts);
        new TemplateCheck(given).check();
        return given;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    Iterable<String> names() {
        return texts.keySet();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Its file, as its user finds it. */
    String file(String name) {
        return folder + "/" + name + TemplateNames.END;
    }
}
