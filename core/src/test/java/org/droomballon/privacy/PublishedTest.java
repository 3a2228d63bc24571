package org.droomballon.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers who know nobody are told of the names of seats: nothing, however people wrote them. */
class PublishedTest {
    @ParameterizedTest
    @CsvSource({
        "احمد علي, احمد يريد حديقة, […] يريد حديقة",
        "احمد علي, أَحمد يريد حديقة, […] يريد حديقة",
        "Zeynep Yılmaz, vraag het YILMAZ, vraag het […]",
        "Zeynep Yılmaz, vraag het Yilmaz, vraag het […]",
        "Zeynep Yılmaz, vraag het yılmaz, vraag het […]",
        "Zeynep Yılmaz, ZEYNEP zegt ja, […] zegt ja",
        "Zeynep Yılmaz, Zeynep YILMAZ zegt ja, […] zegt ja",
        "İpek Öz, Ipek wil een tuin, […] wil een tuin",
        "İpek Öz, ipek öz wil een tuin, […] wil een tuin",
        "Els van den Berg, zei els van den berg, zei […]",
        "Els van den Berg, mevrouw van den Berg lacht, mevrouw […] lacht",
        "Els van den Berg, de familie Berg, de familie […]",
        "Marie-Claire Smet, en marie-claire ook, en […] ook",
        "Jean-Luc Smet, en jean-luc ook, en […] ook",
        "José Peeters, peeters en Jose, […] en […]",
        "'Peeters, An', PEETERS an en Peeters, […] en […]",
        "Fatima, fatima wil een bank, […] wil een bank",
        "Karim, KARIM's bank, […]'s bank",
        "O’Neill, o'neill zegt, […] zegt",
        "김민수, 김민수 말, […] 말",
        "ouder van Lina, Lina en elke ouder, […] en elke ouder"
    })
    void aNameIsHiddenHoweverItIsWritten(String seat, String text, String told) {
        assertThat(anonymous(seat, text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "De Smet, De zoon van Karim",
        "An, Antwoord",
        "An, il y a un an",
        "Wil Jans, ik wil een bank",
        "Els van den Berg, 'Van mij, den hond en de bergen'",
        "Roos Bank, de rozenbank en een bank",
        "Peeters, de peetersstraat",
        "김민수, 강한 바람",
        "ouder van Lina, Elke ouder helpt"
    })
    void whatIsNoNameStays(String seat, String text) {
        assertThat(anonymous(seat, text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void noCaseAndNoAccentTellsAName(@ForAll("names") List<String> name, @ForAll("words") String before) {
        String whole = String.join(" ", name);
        for (String part : List.of(whole, name.get(0), name.get(1))) {
            for (String written : List.of(part, part.toUpperCase(Locale.ROOT), part.toLowerCase(Locale.ROOT))) {
                assertThat(anonymous(whole, before + " " + written + " " + before))
                        .isEqualTo(before + " […] " + before);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> part = Combinators.combine(
                        Arbitraries.strings().withChars("ABCÉĞİÖŞÑ").ofLength(1),
                        Arbitraries.strings()
                                .withChars("abcéğıöşñi")
                                .ofMinLength(4)
                                .ofMaxLength(8))
                .as(String::concat);
        return part.list().ofSize(2);
    }

    /** Of letters that no name above has. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("rtuvwxyz").ofMinLength(1).ofMaxLength(9);
    }

    private static String anonymous(String seat, String text) {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("blauw", "Blauw", List.of(Role.PARENT, Role.PARENT));
        editor.nameSeat("blauw", 1, seat);
        editor.addNote("blauw", "k01", "nu", text);
        return Published.anonymous(editor.session()).items().get(0).text();
    }
}
