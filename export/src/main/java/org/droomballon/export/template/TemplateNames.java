package org.droomballon.export.template;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The templates of the program by name: {@code html/cards} is the page of the cards. Whoever changes one keeps its name. */
public final class TemplateNames {
    static final String FOLDER = "org/droomballon/export/";
    static final String END = ".vm";

    private static final String ALL =
            """
            data/csv data/json
            docx/app docx/core docx/document docx/footer docx/header docx/headerparts docx/line docx/numbering docx/parts
            docx/relations docx/settings docx/styles docx/types
            html/cards html/content html/followup html/footer html/help html/line html/logo html/note html/notesheets
            html/outcome html/poster html/saying html/spread html/tenpoints html/words
            markdown/cards markdown/content markdown/followup markdown/footer markdown/help markdown/line markdown/note
            markdown/notesheets markdown/outcome markdown/poster markdown/saying markdown/tenpoints
            odt/content odt/line odt/manifest odt/meta odt/styles
            pdf/calibration pdf/cards pdf/content pdf/followup pdf/help pdf/language pdf/line pdf/mark pdf/note pdf/notesheets pdf/outcome
            pdf/poster pdf/posterpart pdf/saying pdf/signature pdf/spread pdf/tenpoints
            text/content
            """;

    private static final List<String> NAMES =
            Splitter.onPattern("\\s+").omitEmptyStrings().splitToList(ALL);

    private static final Set<String> KNOWN = Set.copyOf(NAMES);

    private TemplateNames() {}

    /** Every name, sorted. */
    public static List<String> all() {
        return NAMES;
    }

    /** The text of the program's own template of that name. */
    public static Optional<String> text(String name) {
        return isOurs(name) ? Optional.of(read(FOLDER + name + END)) : Optional.empty();
    }

    /** Asked for every part of every document. */
    static boolean isOurs(String name) {
        return KNOWN.contains(name);
    }

    /** The name of a template by its path on the class path; the path itself where it is none of ours. */
    static String of(String path) {
        boolean ours = path.startsWith(FOLDER) && path.endsWith(END);
        return ours ? path.substring(FOLDER.length(), path.length() - END.length()) : path;
    }

    private static String read(String path) {
        ClassLoader loader = TemplateNames.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
