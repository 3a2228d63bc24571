package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.droomballon.deck.Deck;
import org.droomballon.export.Documents;
import org.droomballon.export.content.Block;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.document.TextDocumentFixture;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A narrow column keeps its short words whole, however much stands beside it. */
class ContentTablesTest {
    static List<Locale> languages() {
        return Wording.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theHeadingsAndTimesOfTheRunningOrderAreNeverBroken(Locale language) {
        TextDocument guide = TextDocument.guide(evening(), language);
        String text = PdfText.of(Documents.exporter("pdf").write(guide)).text();

        assertThat(text).contains(headings(guide)).contains("10 10 ");
    }

    @Test
    void theTallySheetOfEveryTableSaysWhatItIsAndCountsItsOwnPages() {
        List<String> pages =
                PdfText.pages(Documents.exporter("pdf").write(TextDocumentFixture.tallySheet(Wording.DUTCH)));

        assertThat(pages).hasSize(3).allMatch(page -> page.contains("1 / 1"));
        assertThat(pages.subList(1, 3)).allMatch(page -> page.contains("Stippenblad \u00B7 Een warm onthaal"));
    }

    private static String headings(TextDocument guide) {
        return guide.content().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(table -> String.join(" ", ((Block.Table) table).columns()))
                .findFirst()
                .orElseThrow();
    }

    private static Session evening() {
        Deck deck = DeckFiles.embedded();
        SessionEditor editor = new SessionEditor(Session.begun("avond", 4711, deck), Pen.of("kalm"));
        editor.cards(deck.cards().stream().map(card -> card.id()).limit(8).toList());
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        return editor.session();
    }
}
