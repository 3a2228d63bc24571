package org.droomballon.export.wording;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.file.Problem;
import org.droomballon.file.Problem.About;
import org.droomballon.file.UnreadableFileException;

/** Says what is wrong in a user's file: which file, where, what, and what to do about it. One sentence per problem. */
public final class ProblemSentences {
    private final Wording wording;
    private final LanguageNames languages;

    private ProblemSentences(Wording wording) {
        this.wording = wording;
        this.languages = LanguageNames.in(wording.language());
    }

    public static ProblemSentences in(Locale language) {
        return new ProblemSentences(Wording.of(ProblemSentences.class, "problems", language));
    }

    /** One sentence for each problem of the file, in the order of the problems. */
    public List<String> of(UnreadableFileException wrong) {
        return wrong.problems().stream()
                .map(problem -> of(wrong.file(), problem))
                .toList();
    }

    public String of(String file, Problem problem) {
        return wording.say("sentence", file + place(problem), what(problem));
    }

    private String place(Problem problem) {
        StringBuilder place = new StringBuilder();
        if (problem.line() > 0) {
            place.append(wording.say("line", problem.line()));
        }
        if (problem.column() > 0) {
            place.append(wording.say("column", problem.column()));
        }
        String where = Stream.concat(Stream.of(column(problem.place())), about(problem.about()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            place.append(wording.say("place", where));
        }
        return place.toString();
    }

    /** The card or lens as people call it, and the language. */
    private Stream<String> about(About about) {
        String part =
                switch (about.part()) {
                    case NONE -> "";
                    case CARD -> wording.say("about.card", about.name());
                    case LENS -> wording.say("about.lens", about.name());
                };
        String language = about.language().isEmpty() ? "" : languages.of(Locale.forLanguageTag(about.language()));
        return Stream.of(part, language);
    }

    private String what(Problem problem) {
        Object[] details = problem.details().stream().map(this::word).toArray();
        return switch (problem.kind()) {
            case CANNOT_READ,
                    CANNOT_WRITE,
                    IN_USE,
                    NOT_JSON,
                    NOT_CSV,
                    NOT_OURS,
                    NOT_A_PACKAGE,
                    PACKAGE_TOO_LARGE,
                    BAD_PART,
                    BAD_LOGO,
                    BAD_FONT,
                    FAULTY_TEMPLATE,
                    BAD_REFERENCE -> cause(problem);
            case MISSING_COLUMN -> wording.say(
                    key(problem.kind()), column(problem.details().get(0)));
            case UNKNOWN_COLUMN -> wording.say(
                    key(problem.kind()), details[0], columns(problem.details().get(1)));
            case EMPTY -> wording.say(
                    key(problem.kind()), column(problem.details().get(0)));
            case UNKNOWN_WORD -> wording.say(
                    key(problem.kind()), details[0], words(problem.details().get(1)));
            case UNKNOWN_RULE -> wording.say(
                    key(problem.kind()), details[0], rules(problem.details().get(1)));
            case WRONG_FORMAT -> wrongFormat(problem.details().get(1), details);
            default -> wording.say(key(problem.kind()), details);
        };
    }

    /** A kind with several causes has a sentence for each, and one for all others. */
    private String cause(Problem problem) {
        String key = key(problem.kind());
        String special = key + "." + problem.details().get(0);
        Object[] details = problem.details().toArray();
        return wording.say(wording.has(special) ? special : key, details);
    }

    private String wrongFormat(String found, Object... details) {
        return found.isEmpty() ? wording.say("wrong-format.none", details) : wording.say("wrong-format", details);
    }

    /** The words that a column of a table takes, in the reader's language; those of a file stand in the problem. */
    private String words(String allowed) {
        String key = "words." + allowed;
        return wording.has(key) ? wording.say(key) : allowed;
    }

    /** Rules by their ids with a comma between, each with its name. */
    private String rules(String ids) {
        RuleWords words = RuleWords.in(wording.language());
        return Stream.of(ids.split(", ", -1))
                .map(id -> words.labelled(id, Optional.empty()))
                .collect(Collectors.joining(", "));
    }

    /** A column of a table as people call it; a place in a file stays as it is. */
    private String column(String name) {
        String key = "column-name." + name;
        return wording.has(key) ? wording.say(key) : name;
    }

    private String columns(String names) {
        return Stream.of(names.split(", ", -1)).map(this::column).collect(Collectors.joining(", "));
    }

    /** Words of the domain, such as 'card', are said in the reader's language; all else is the user's own. */
    private String word(String detail) {
        String key = "word." + detail;
        return wording.has(key) ? wording.say(key) : detail;
    }

    private static String key(Problem.Kind kind) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, kind.name());
    }
}
