package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.export.content.Block;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.droomballon.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTest {
    private final Session evening = TextDocumentFixture.evening().session();

    @Test
    void everyTableTellsItsCardsInItsOrderWithTheLensesOfTheDeckAsLabelsAndTheBalloonLast() {
        assertThat(headings(TextDocumentFixture.minutes(Wording.DUTCH)))
                .containsExactly(
                        "1 Verslag per tafel",
                        "2 Tafel blauw",
                        "3 Kaart 3 \u00B7 Hoe verkleint de school de grote stap van thuis naar school voor ouders?",
                        "2 Tafel geel",
                        "2 Tafel groen",
                        "3 Kaart 17 \u00B7 Wie helpt er op het <schoolfeest>?",
                        "3 Kaart 1 \u00B7 Hoe verlaagt jouw school de drempel voor ouders?");
        assertThat(labels(TextDocumentFixture.minutes(Wording.DUTCH)))
                .containsExactly(
                        "Hoe is het nu?", "Droom?", "Droomballon", "Mogelijkheid?", "Droomballon", "Hoe is het nu?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de", "ar"})
    void everyNoteAndBalloonIsToldOnceWithItsOwnWords(String language) {
        TextDocument minutes = TextDocumentFixture.minutes(Locale.forLanguageTag(language));

        assertThat(items(minutes).map(item -> item.line().text()))
                .containsExactlyInAnyOrderElementsOf(
                        evening.items().stream().map(Item::text).toList());
    }

    @Test
    void aBalloonThatWasNotReadBackIsMarked() {
        Item unheard =
                evening.items().stream().filter(Item::isUnheard).findFirst().orElseThrow();

        assertThat(items(TextDocumentFixture.minutes(Wording.DUTCH)))
                .filteredOn(item -> !item.under().isEmpty())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.line().text()).startsWith(unheard.text());
                    assertThat(item.under())
                            .extracting(Line::text)
                            .containsExactly(
                                    "Deze droomballon is niet voorgelezen aan de tafel. Niemand heeft hem dus bevestigd.");
                });
    }

    @Test
    void aTableThatWroteNothingIsToldToo() {
        List<Block> blocks =
                TextDocumentFixture.minutes(Wording.DUTCH).content().blocks();

        assertThat(blocks.stream().flatMap(block -> block.lines().stream()))
                .extracting(Line::text)
                .containsSubsequence(
                        "Tafel geel", "Aan deze tafel zaten 2 ouders.", "Deze tafel schreef niets op.", "Tafel groen")
                .containsOnlyOnce("Deze tafel schreef niets op.");
    }

    @Test
    void inALanguageThatTheProgramDoesNotSpeakItsOwnWordsAreDutchAndTheDecksAreMarked(@TempDir Path folder)
            throws IOException, UnreadableFileException {
        TextDocument page = TextDocument.background(new BorrowedDecks(folder).arabic(), Locale.forLanguageTag("ar"));

        assertThat(page.language()).isEqualTo(Wording.DUTCH);
        assertThat(page.content().languageTags()).containsExactly("nl", "ar");
        assertThat(page.content().blocks().get(1).lines().stream().flatMap(line -> line.runs().stream()))
                .extracting(Run::languageTag)
                .containsExactly("ar");
    }

    @Test
    void theBackgroundTellsEveryAddressOnce() {
        TextDocument page = TextDocument.background(evening.deck(), Wording.DUTCH);
        List<String> addresses = page.content().lines().stream()
                .flatMap(line -> line.runs().stream()
                        .map(Run::address)
                        .filter(address -> !address.isEmpty())
                        .distinct())
                .map(address -> address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    private static List<String> headings(TextDocument document) {
        return document.content().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> heading.level() + " " + heading.line().text())
                .toList();
    }

    private static List<String> labels(TextDocument document) {
        return document.content().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.tone() == Block.Tone.LABEL)
                .map(label -> label.line().text())
                .toList();
    }

    private static Stream<Block.Item> items(TextDocument document) {
        return document.content().blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(list -> ((Block.Items) list).items().stream());
    }
}
