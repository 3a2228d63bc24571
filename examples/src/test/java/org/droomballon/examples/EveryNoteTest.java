package org.droomballon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.template.MarkdownEscape;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the document back: every note of the evening is in it once, with the words that the parents wrote. */
class EveryNoteTest {
    private static final Pattern NOTE = Pattern.compile("(?m)^ *- (.*?) _\\(.*\\)_ `([a-z0-9]+-[0-9]+)`$");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-15T20:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "avond-met-stippen,nl", "avond-met-stippen,fr", "avond-met-stippen,en", "avond-met-stippen,de",
        "avond-zonder-stippen,nl", "avond-zonder-stippen,fr", "tafel-rood,nl", "tafel-blauw,de"
    })
    void everyNoteStandsInTheDocumentOnceInItsOwnWords(String name, String language) throws UnreadableFileException {
        SessionFile file = EveningFilesTest.file(name);

        List<Map.Entry<String, String>> told = notes(markdown(file, Locale.forLanguageTag(language)));

        Map<String, String> written = file.session().items().stream()
                .collect(Collectors.toMap(item -> item.id().toString(), Item::text));
        assertThat(told).hasSameSizeAs(written.entrySet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(written.entrySet());
    }

    private static List<Map.Entry<String, String>> notes(String markdown) {
        return NOTE.matcher(markdown)
                .results()
                .map(match -> Map.entry(match.group(2), new MarkdownEscape().unescape(match.group(1))))
                .toList();
    }

    private static String markdown(SessionFile file, Locale language) {
        TenPoints ten = file.ten().orElseGet(() -> TenPoints.propose(file.session(), Rules.standard()));
        Account account = Accounts.of(file.session(), ten, Rules.standard());
        Exporter exporter = Exporters.all(CLOCK).stream()
                .filter(each -> each.format().equals("md"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = exporter.write(TenPointsDocument.of(file.session(), account, Wording.spoken(language)));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
