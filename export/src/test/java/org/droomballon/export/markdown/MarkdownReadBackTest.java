package org.droomballon.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.droomballon.export.Documents;
import org.droomballon.export.document.NoteLine;
import org.droomballon.export.document.Point;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.template.MarkdownEscape;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;

class MarkdownReadBackTest {
    private static final Pattern NOTE = Pattern.compile("(?m)^- (.*?) (?<!\\\\)_\\((.*)\\)_$");

    private static final Pattern TRANSLATION =
            Pattern.compile("(?m)^- (.*?) (?<!\\\\)_\\(.*\\)_\\n  - \\*\\*Vertaling[^*]*\\*\\* (.*)$");

    @Test
    void everyNoteComesBackWithItsOwnTextAndWhereItComesFrom() {
        TenPointsDocument document = document("*Ster* _(geen lens)_ `x` #1 \\ <b>\nnieuwe regel");
        String markdown = new String(Documents.exporter("md").write(document), StandardCharsets.UTF_8);

        List<Map.Entry<String, String>> read = NOTE.matcher(markdown)
                .results()
                .map(match -> Map.entry(unescaped(match.group(2)), unescaped(match.group(1))))
                .toList();

        assertThat(read)
                .isEqualTo(TenPointsFixture.notes(document)
                        .map(note -> Map.entry(source(note), note.text()))
                        .toList());
    }

    @Test
    void everyTranslationStandsUnderTheNoteThatItTranslates() {
        TenPointsDocument document = TenPointsFixture.in(Wording.DUTCH);
        String markdown = new String(Documents.exporter("md").write(document), StandardCharsets.UTF_8);

        List<Map.Entry<String, String>> read = TRANSLATION
                .matcher(markdown)
                .results()
                .map(match -> Map.entry(unescaped(match.group(1)), unescaped(match.group(2))))
                .toList();

        assertThat(read)
                .isNotEmpty()
                .isEqualTo(TenPointsFixture.notes(document)
                        .filter(note -> note.home().isThere())
                        .map(note -> Map.entry(note.text(), note.home().text()))
                        .toList());
    }

    private static String unescaped(String markdown) {
        return new MarkdownEscape().unescape(markdown);
    }

    private static String source(NoteLine note) {
        return note.source().table() + ", " + note.source().card() + ", "
                + note.source().lens().label().words();
    }

    private static TenPointsDocument document(String text) {
        TenPointsDocument plain = TenPointsFixture.in(Wording.DUTCH);
        Point first = plain.points().get(0);
        NoteLine note = first.notes().get(0);
        NoteLine hard = new NoteLine(note.id(), note.source(), text, note.home(), note.marks(), note.alternatives());
        return new TenPointsDocument(
                plain.language(),
                plain.heading(),
                plain.chapters(),
                plain.labels(),
                plain.notices(),
                List.of(new Point(first.number(), first.wording(), first.reasons(), List.of(hard))),
                plain.spread(),
                plain.rest(),
                plain.howChosen(),
                plain.reckoning(),
                plain.lastTime());
    }
}
