package org.droomballon.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NaturalOrderTest {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Example
    void numbersComeInTheirOrderWhereverTheyStand() {
        List<String> ordered =
                List.of("", "1", "2", "10", "a", "a-", "a01", "a1", "a1b", "a2", "a10/k01", "a10/k1", "a10/k2", "b");

        assertThat(ordered).isSortedAccordingTo(NaturalOrder.COMPARATOR);
    }

    /** Numbers that are padded to one length sort as letters do. */
    @Property(tries = 1_000)
    void theOrderIsThatOfPaddedNumbers(@ForAll("ids") String one, @ForAll("ids") String other) {
        Comparator<String> padded =
                Comparator.comparing(NaturalOrderTest::padded).thenComparing(Comparator.naturalOrder());

        assertThat(Integer.signum(NaturalOrder.COMPARATOR.compare(one, other)))
                .isEqualTo(Integer.signum(padded.compare(one, other)));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("0129a/-").ofMaxLength(8);
    }

    private static String padded(String id) {
        return DIGITS.matcher(id)
                .replaceAll(digits -> "0".repeat(10 - digits.group().length()) + digits.group());
    }
}
