package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.droomballon.branding.Branding;
import org.droomballon.branding.Colour;
import org.droomballon.branding.Logo;
import org.droomballon.branding.Typeface;
import org.droomballon.deck.LocalizedText;
import org.droomballon.file.Problem.Kind;

/** Reads a branding and the files that lie beside it. */
final class BrandingReader {
    static final String FORMAT = "droomballon/branding";

    private static final int LONGEST_LINE = 120;

    private final BesideFiles beside;

    BrandingReader(Path folder) {
        this.beside = new BesideFiles(folder);
    }

    Branding read(Cursor root) {
        Optional<Logo> logo = part(root, "logo", this::logo);
        Cursor colours = root.partIfAny("colours");
        Optional<Colour> main = part(colours, "main", BrandingReader::colour);
        Optional<Colour> second = part(colours, "second", BrandingReader::colour);
        Optional<Typeface> font = part(root, "font", this::font);
        return new Branding(logo, main, second, font, part(root, "footer", BrandingReader::line));
    }

    private static <T> Optional<T> part(Cursor at, String key, Function<Cursor, Optional<T>> read) {
        Cursor part = at.get(key);
        return part.isThere() ? read.apply(part) : Optional.empty();
    }

    private Optional<Logo> logo(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<LocalizedText> words = line(at.get("words"));
        Optional<LogoCheck.Checked> picture = beside.picture(at.get("file")).flatMap(LogoCheck::check);
        return words.isEmpty() || picture.isEmpty()
                ? Optional.empty()
                : Optional.of(new Logo(
                        picture.get().type(),
                        picture.get().file(),
                        picture.get().width(),
                        picture.get().height(),
                        words.get()));
    }

    private static Optional<Colour> colour(Cursor at) {
        Optional<String> text = at.text();
        Optional<Colour> colour = text.flatMap(Colour::parse);
        if (text.isPresent() && colour.isEmpty()) {
            at.report(Kind.NOT_A_COLOUR, text.get());
        }
        Optional<Colour> pale = colour.filter(each -> !each.isReadableOn(Colour.WHITE));
        pale.ifPresent(each -> at.report(
                Kind.PALE_COLOUR,
                text.get(),
                String.format(Locale.ROOT, "%.1f", Math.floor(each.contrast(Colour.WHITE) * 10) / 10),
                Double.toString(Colour.READABLE),
                each.readableOn(Colour.WHITE).hex()));
        return pale.isPresent() ? Optional.empty() : colour;
    }

    private Optional<Typeface> font(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<BesideFiles.Found> regular = beside.font(at.get("regular"));
        Optional<BesideFiles.Found> bold = part(at, "bold", beside::font);
        Optional<String> family = regular.flatMap(BrandingReader::family);
        boolean isBoldSound =
                bold.isEmpty() || bold.flatMap(BrandingReader::family).isPresent();
        return family.filter(name -> isBoldSound)
                .map(name -> new Typeface(name, regular.orElseThrow().file(), bold.map(BesideFiles.Found::file)));
    }

    /** What a font calls itself; nothing, and a problem, where it cannot be used. */
    private static Optional<String> family(BesideFiles.Found font) {
        TrueTypeFile file = new TrueTypeFile(font.file().toArray());
        Optional<String> fault = file.fault();
        fault.ifPresent(why -> font.at().report(Kind.BAD_FONT, why, font.file().name()));
        return fault.isPresent() ? Optional.empty() : Optional.of(file.family());
    }

    /** A line in one or more languages, the first of which stands in for those that it lacks. */
    private static Optional<LocalizedText> line(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Map<Locale, String> translations = new LinkedHashMap<>();
        for (String tag : Lists.newArrayList(at.node().fieldNames())) {
            Optional<String> words = at.get(tag).text().map(BrandingReader::onOneLine);
            words.ifPresent(text -> put(translations, at.get(tag), tag, text));
        }
        if (at.node().isEmpty()) {
            at.report(Kind.EMPTY, at.pointer().substring(1));
        }
        return translations.keySet().stream().findFirst().map(first -> new LocalizedText(first, translations));
    }

    private static void put(Map<Locale, String> translations, Cursor at, String tag, String text) {
        Optional<Locale> language = LanguageTags.parse(tag);
        if (language.isEmpty()) {
            at.report(Kind.NOT_A_LANGUAGE, tag);
        } else if (text.length() > LONGEST_LINE) {
            at.report(Kind.LONG_LINE, Integer.toString(text.length()), Integer.toString(LONGEST_LINE));
        } else {
            translations.put(language.get(), text);
        }
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What a file says of itself, for whoever has to find out which kind it is. */
    static boolean isOne(JsonNode tree, String name) {
        String format = tree.path("format").asText("");
        return format.isEmpty() ? name.endsWith(BrandingFiles.EXTENSION) : format.equals(FORMAT);
    }
}
