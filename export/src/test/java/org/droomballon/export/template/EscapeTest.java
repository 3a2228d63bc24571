package org.droomballon.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {
    private final MarkdownEscape markdown = new MarkdownEscape();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De poort gaat te laat open.",
                "*vet* `x` [a](b)",
                "- streepje",
                "1. eerst",
                "12) dan",
                "# kop",
                "a\nb",
                " rand ",
                "\\*",
                "&#10;",
                "a_b <b> | ~",
                "+ plus",
                "",
                "=",
                "مرحبا",
                "&amp;",
                "\\\\",
                "1",
                ":-)"
            })
    void markdownGivesBackWhatWasWritten(String text) {
        assertThat(markdown.unescape(markdown.escape(text))).isEqualTo(text);
    }

    @Test
    void plainDutchStaysPlainInMarkdown() {
        assertThat(markdown.escape("’s Morgens (om 8.15 uur) – met z’n allen!"))
                .isEqualTo("’s Morgens (om 8.15 uur) – met z’n allen!");
    }

    @Test
    void halfALetterAndAControlCharacterDoNotBreakAPage() {
        assertThat(new XmlEscape().escape("a\uD83Db\u0000c\uDE00 \uD83D\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD \uD83D\uDE00");
    }

    @Test
    void aTemplateOutsideTheProgramIsNotFound() {
        assertThatThrownBy(() -> Templates.xml().fill("velocity.properties", "x"))
                .hasMessageContaining("velocity.properties");
    }

    @Test
    void aMisspeltReferenceFails() {
        assertThatThrownBy(() -> Templates.xml().fill("org/droomballon/export/html/cards.vm", new Markup("x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("document");
    }
}
