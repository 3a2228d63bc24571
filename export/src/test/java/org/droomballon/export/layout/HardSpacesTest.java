package org.droomballon.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardSpacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iemand zegt ’s~morgens goeiedag aan onze schoolpoortbewaker",
                "Ze staan alleen aan 't~hek van het nieuwe schoolgebouwtje",
                "Van de 14~ouders steunen er acht het koffiemomentje",
                "Wie om 16~uur nog werkt, mist het schoolgebeuren",
                "Dat duurt (10~minuten) langer dan anders, helaasdanig",
                "Meer ouders willen nummer~11, volgens het avondverslag",
                "Dans la carte~4 on parle des parents germanophones",
                "Auf Karte~4 geht es um den Schulhof und Erzieherinnen",
                "Wij halen 100~% van de kinderen naar ons schoolfeestje",
                "De rekening van €~85 betalen we in driemaandelijkse"
            })
    void aFigureStaysWithWhatItCountsAndAClippedWordWithTheNext(String bound) {
        assertThat(HardSpaces.in(bound.replace('~', ' '))).isEqualTo(bound.replace('~', '\u00A0'));
    }

    @Test
    void aShortLastWordDoesNotStandAlone() {
        assertThat(HardSpaces.in("Elk gezin kan betalen zonder uitleg.")).endsWith("betalen zonder\u00A0uitleg.");
        assertThat(HardSpaces.in("Dat is goed om te zien.")).endsWith("goed om\u00A0te\u00A0zien.");
        assertThat(HardSpaces.in("Wat staat er in de krant van onze ouderwerking?"))
                .endsWith("onze ouderwerking?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tafel 3",
                "Wij doen mee aan de ouderparticipatieraad nu",
                "De kaarten 1, 2, 6, 12, die liggen op speelplaatsen"
            })
    void whatStandsInANarrowColumnOrIsLongMayBreakAnywhere(String text) {
        assertThat(HardSpaces.in(text)).isEqualTo(text);
    }

    @Test
    void noLineEndsAtAHardSpace() {
        String text = "Het oudercontact kan ook ’s avonds, voor wie om 16 uur nog aan het werk is.";

        assertThat(LineBreaks.of(text))
                .doesNotContain(text.indexOf("avonds"), text.indexOf("uur"), text.indexOf("is."))
                .contains(text.indexOf("’s"), text.indexOf("16"));
    }
}
