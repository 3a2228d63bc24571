package org.droomballon.export.wording;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one part of the program in one language.
 *
 * <p>A bundle is a UTF-8 properties file beside its owner, {@code <name>_<language>.properties}; {@code {0}} stands for
 * the first argument. A sentence that counts has two forms, {@code key.one} and {@code key.many}. One that counts several things
 * says after each number what goes with it: {@code {1} {1|table|tables}}.
 */
public final class Wording {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The languages that the program itself speaks, Dutch first. */
    public static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])(?:\\|([^{}|]*)\\|([^{}|]*))?}");

    private final Locale language;
    private final Map<String, String> sentences;

    private Wording(Locale language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** Loads a bundle that lies beside {@code owner}, in that language where the program speaks it, else in Dutch. */
    public static Wording of(Class<?> owner, String name, Locale language) {
        Locale spoken = spoken(language);
        String file = name + "_" + spoken.toLanguageTag() + ".properties";
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            ImmutableMap.Builder<String, String> sentences = ImmutableMap.builder();
            properties.stringPropertyNames().stream()
                    .sorted()
                    .forEach(key -> sentences.put(key, properties.getProperty(key)));
            return new Wording(spoken, sentences.buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The program's language nearest to the one asked for: the same base language, else Dutch. */
    public static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(DUTCH);
    }

    public Locale language() {
        return language;
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The keys of this bundle, sorted. */
    public List<String> keys() {
        return List.copyOf(sentences.keySet());
    }

    /** The sentence of that key with its arguments filled in. */
    public String say(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence '" + key + "' in " + language.toLanguageTag());
        }
        return fill(sentence, arguments);
    }

    /** The form of a counting sentence for {@code count}, which is its {@code {0}}; the arguments follow from {@code {1}}. */
    public String count(String key, long count, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return say(key + (isOne(count) ? ".one" : ".many"), all);
    }

    private boolean isOne(long count) {
        return isOne(String.valueOf(count));
    }

    private boolean isOne(String count) {
        return count.equals("1") || (count.equals("0") && language.equals(Locale.FRENCH));
    }

    /** In one pass, so that braces in an argument stay as they are. */
    private String fill(String sentence, Object... arguments) {
        return PLACEHOLDER.matcher(sentence).replaceAll(match -> {
            String argument = String.valueOf(arguments[Integer.parseInt(match.group(1))]);
            return Matcher.quoteReplacement(match.group(2) == null ? argument : chosen(match, argument));
        });
    }

    private String chosen(MatchResult match, String count) {
        return isOne(count) ? match.group(2) : match.group(3);
    }
}
