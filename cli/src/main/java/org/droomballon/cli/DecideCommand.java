package org.droomballon.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Bundles;
import org.droomballon.consolidation.Similarity;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.consolidation.Suggestions;
import org.droomballon.consolidation.WordSimilarity;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DecisionsCsv;
import org.droomballon.file.ReviewCsv;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SuggestionsCsv;
import org.droomballon.file.TableFormat;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.privacy.PersonalWord;
import org.droomballon.privacy.PersonalWords;
import org.droomballon.privacy.Published;
import org.droomballon.session.Pen;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.toolkit.Offers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes over what people decided about the notes, or writes the suggestions that they may judge. */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideCommand extends EditTask {
    @Option(names = "--from", paramLabel = "CSV")
    private List<Path> decisions = new ArrayList<>();

    @Option(names = "--suggestions", paramLabel = "CSV")
    private Optional<Path> suggestions = Optional.empty();

    @Option(names = "--review", paramLabel = "CSV")
    private Optional<Path> review = Optional.empty();

    @Option(names = "--similarity", paramLabel = "NAME")
    private Optional<String> similarity = Optional.empty();

    DecideCommand(Console console) {
        super(console);
    }

    @Override
    Optional<SessionFile> change(SessionFile read, Pen pen) throws UnreadableFileException, IOException {
        if (decisions.isEmpty() && suggestions.isEmpty() && review.isEmpty()) {
            throw new UsageException(console().wording().say("decide.nothing"));
        }
        suggestions.ifPresent(this::requireNew);
        review.ifPresent(this::requireNew);
        SessionEditor editor = new SessionEditor(read.session(), pen);
        for (Path csv : decisions) {
            Session before = editor.session();
            DecisionsCsv table = DecisionsCsv.read(csv, before);
            table.addTo(editor);
            int isNew = table.sizeOfNew(before);
            afterSaving(() -> tell(csv, isNew, table.size()));
        }
        contested(Published.of(editor.session()))
                .forEach(bundle -> afterSaving(() -> console().say("decide.contested", bundle.wording(), ids(bundle))));
        SessionFile changed = read.with(editor.session());
        if (suggestions.isPresent()) {
            suggest(changed, suggestions.get());
        }
        if (review.isPresent()) {
            review(changed.session(), review.get());
        }
        return decisions.isEmpty() ? Optional.empty() : Optional.of(changed);
    }

    private void tell(Path csv, int isNew, int all) {
        if (isNew > 0 && isNew < all) {
            console().say("decide.partly", isNew, all, csv);
        } else {
            console().count(isNew == 0 ? "decide.known" : "decide.done", all, csv);
        }
    }

    /** Writes which words may tell who somebody is, for people to judge. */
    private void review(Session session, Path csv) throws IOException {
        List<PersonalWord> found = PersonalWords.unjudged(session);
        Wording words = console().wording();
        ReviewCsv.Style style = new ReviewCsv.Style(
                TableFormat.of(csv),
                words.say("suggestions.between").charAt(0),
                Splitter.on('|').splitToList(words.say("review.headings")));
        SafeFile.write(
                csv,
                ReviewCsv.write(
                        session,
                        found,
                        style,
                        kind -> words.say("review." + kind.name().toLowerCase(Locale.ROOT))));
        console().count("review.done", found.size(), csv);
    }

    /** What people called the same in a chain, and different at its ends. */
    private static List<Bundle> contested(Session session) {
        return Bundles.of(session).bundles().stream().filter(Bundle::contested).toList();
    }

    private static String ids(Bundle bundle) {
        return bundle.items().stream().map(item -> item.id().toString()).collect(Collectors.joining(", "));
    }

    private void suggest(SessionFile file, Path csv) throws IOException {
        List<Suggestion> found =
                Suggestions.of(file.session(), similarity(file.session()), new LongWork(console(), "decide.progress"));
        SafeFile.write(
                csv,
                SuggestionsCsv.write(
                        file.session(),
                        found,
                        style(csv),
                        suggestion -> Reasons.of(console().wording(), suggestion)));
        console().count("decide.suggestions", found.size(), csv);
    }

    /** The one that comes with the program knows words of the language that the tables wrote in. */
    private Similarity similarity(Session session) {
        Locale language = session.details().language().firstOr(session.deck().sourceLanguage());
        return similarity
                .filter(id -> !id.equals(WordSimilarity.ID))
                .map(this::named)
                .orElseGet(() -> WordSimilarity.of(language));
    }

    private Similarity named(String id) {
        Offers<Similarity> known = console().toolkit().similarities();
        return known.named(id)
                .orElseThrow(() -> new UsageException(
                        console().wording().say("decide.similarity", id, String.join(", ", known.ids()))));
    }

    /** Spreadsheets of most of our languages part cells by semicolons, and people fill in what they can read. */
    private SuggestionsCsv.Style style(Path csv) {
        return new SuggestionsCsv.Style(
                TableFormat.of(csv),
                console().wording().say("suggestions.between").charAt(0),
                Splitter.on('|').splitToList(console().wording().say("suggestions.headings")));
    }
}
