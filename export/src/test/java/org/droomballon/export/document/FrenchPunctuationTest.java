package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;

/** No line of French begins with a question mark or a colon, or ends with a quotation mark that opens. */
class FrenchPunctuationTest {
    private static final Pattern BREAKING = Pattern.compile(" [?!;:\u00BB](?:\\s|$)|\u00AB ");

    @Test
    void beforeHighPunctuationStandsASpaceThatDoesNotBreak() {
        Wording french = Wording.of(FrenchPunctuationTest.class, "documents", Locale.FRENCH);

        assertThat(french.keys())
                .filteredOn(key -> BREAKING.matcher(french.say(key, "", "", "", "", "", "", "", "", "", ""))
                        .find())
                .isEmpty();
    }
}
