package org.droomballon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.droomballon.deck.Card;
import org.droomballon.export.template.MarkdownEscape;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.privacy.Published;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the document back: every note of the evening is in it once, with the words that the parents wrote, their table and their card. */
class EveryNoteTest {
    private static final Pattern NOTE = Pattern.compile("(?m)^ *- (.*?) _\\(([^,]+), \\w+ (\\d+), .*\\)_$");

    /** A note, as a reader finds it again: the words, the table and the card. */
    private record Told(String text, String table, int card) {}

    @ParameterizedTest
    @CsvSource({
        "avond-met-stippen,nl", "avond-met-stippen,fr", "avond-met-stippen,en", "avond-met-stippen,de",
        "avond-zonder-stippen,nl", "avond-zonder-stippen,fr", "tafel-rood,nl", "tafel-blauw,de"
    })
    void everyNoteStandsInTheDocumentOnceInItsOwnWordsButThoseThatAreHidden(String name, String language)
            throws UnreadableFileException {
        SessionFile file = EveningFilesTest.file(name);

        List<Told> told = notes(Documents.tenPoints(file, Locale.forLanguageTag(language)));

        Session session = Published.of(file.session());
        List<Told> written =
                session.items().stream().map(item -> written(session, item)).toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(written);
    }

    private static Told written(Session session, Item item) {
        Group table = session.group(item.group()).orElseThrow();
        Card card = session.deck().card(item.card()).orElseThrow();
        return new Told(item.text(), table.name().first().orElseThrow(), card.number());
    }

    private static List<Told> notes(String markdown) {
        return NOTE.matcher(markdown)
                .results()
                .map(match -> new Told(
                        new MarkdownEscape().unescape(match.group(1)),
                        match.group(2),
                        Integer.parseInt(match.group(3))))
                .toList();
    }
}
