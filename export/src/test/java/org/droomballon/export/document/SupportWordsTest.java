package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tables of two parents that wrote the same wish, and one that wrote another. */
class SupportWordsTest {
    private final SessionEditor evening =
            new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));
    private ItemId gate;
    private ItemId green;

    @BeforeEach
    void threeTablesWrite() {
        gate = note("blauw", "De poort vroeger open");
        evening.decide(Pair.of(gate, note("groen", "De poort op tijd open")), Verdict.SAME);
        green = note("geel", "Meer groen");
    }

    @Test
    void whatTablesWroteIsNotCalledSupport() {
        IntStream.range(0, 10).forEach(number -> evening.addNote("geel", "k02", "nu", "Wens " + number));

        assertThat(reasons("De poort vroeger open"))
                .contains("Stond op papier aan 2 van de 3 tafels.")
                .noneMatch(reason -> reason.contains("ouders") || reason.contains("gekozen"));
        assertThat(document().chapters().sources().intro())
                .endsWith(
                        "Staat er niets anders bij, dan kwam een punt op zijn plaats omdat het aan genoeg tafels op papier stond.");
    }

    @Test
    void dotsAreSupport() {
        evening.ballot("blauw", 1, List.of(gate));
        evening.ballot("groen", 1, List.of(gate));
        evening.ballot("geel", 1, List.of(green));

        assertThat(reasons("De poort vroeger open")).anyMatch(reason -> reason.startsWith("2 van de 6 ouders steunen"));
    }

    @Test
    void ofAMixedEveningOnlyDotsAreSupportAndTablesThatWroteAreNamed() {
        evening.ballot("blauw", 1, List.of(gate));

        assertThat(reasons("De poort vroeger open"))
                .contains("1 van de 2 ouders met stippen steunt dit."
                        + " Groen gaf geen stippen; daarom telt daar dat dit op papier staat.");
        assertThat(reasons("Meer groen")).contains("Geel gaf geen stippen; daarom telt daar dat dit op papier staat.");
    }

    private ItemId note(String group, String text) {
        String title = group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
        evening.addGroup(group, title, List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        return evening.addNote(group, "k01", "nu", text);
    }

    private List<String> reasons(String wording) {
        return document().points().stream()
                .filter(point -> point.wording().equals(wording))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private TenPointsDocument document() {
        Session session = evening.session();
        Account account = Accounts.of(session, TenPoints.propose(session, Rules.standard()), Rules.standard());
        return TenPointsDocument.of(session, account, Wording.DUTCH);
    }
}
