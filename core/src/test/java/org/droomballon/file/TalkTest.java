package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.droomballon.session.Phase;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.TalkState;
import org.junit.jupiter.api.Test;

class TalkTest {
    private final SessionFile plan = SessionFile.of(Evenings.begun());

    @Test
    void aTalkGoesFromReadingAloudThroughTheLensesToDone() {
        assertThat(Phase.all(Evenings.DECK))
                .containsExactly(
                        Phase.READING_ALOUD,
                        Phase.lens("nu"),
                        Phase.lens("droom"),
                        Phase.lens("kan"),
                        Phase.SUMMARY,
                        Phase.READ_BACK,
                        Phase.DONE);
        assertThat(Phase.READING_ALOUD.next(Evenings.DECK)).contains(Phase.lens("nu"));
        assertThat(Phase.SUMMARY.previous(Evenings.DECK)).contains(Phase.lens("kan"));
        assertThat(Phase.READING_ALOUD.previous(Evenings.DECK)).isEmpty();
        assertThat(Phase.DONE.next(Evenings.DECK)).isEmpty();
    }

    @Test
    void aLensThatTheDeckDoesNotHaveIsNoPhase() {
        SessionEditor editor = Evenings.editor(plan, "aa");

        assertThatThrownBy(() -> Phase.lens("gisteren").next(Evenings.DECK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor.phase("blauw", "k01", Phase.lens("gisteren")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Phase(Phase.Step.DONE, Optional.of("nu")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTalkThatNobodyLedIsAtItsStartAndEverybodyWaitsForATurn() {
        assertThat(plan.session().state("blauw", "k01"))
                .isEqualTo(new TalkState(Phase.READING_ALOUD, List.of(1, 2, 3), Duration.ZERO));
    }

    @Test
    void aTickCanBeTakenAway() {
        SessionEditor editor = Evenings.editor(plan, "aa");
        editor.turn("blauw", "k01", 2, true);
        editor.turn("blauw", "k01", 3, true);
        editor.turn("blauw", "k01", 3, false);

        assertThat(editor.session().state("blauw", "k01").waiting()).containsExactly(1, 3);
        assertThat(editor.session().state("geel", "k01").waiting()).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> editor.turn("blauw", "k01", 4, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoLaptopsThatLeadOneTalkNeedNotBeAskedAnything() throws UnreadableFileException {
        SessionEditor one = Evenings.editor(plan, "aa");
        one.phase("blauw", "k01", Phase.SUMMARY);
        one.turn("blauw", "k01", 1, true);
        one.spend("blauw", "k01", Duration.ofSeconds(100));
        one.spend("blauw", "k01", Duration.ofSeconds(20));
        SessionEditor other = Evenings.editor(plan, "bb");
        other.phase("blauw", "k01", Phase.lens("kan"));
        other.turn("blauw", "k01", 1, false);
        other.turn("blauw", "k01", 3, true);
        other.spend("blauw", "k01", Duration.ofMillis(3999));

        SessionFile merged = SessionFiles.merge(List.of(plan.with(one.session()), plan.with(other.session())));

        assertThat(merged.session().state("blauw", "k01"))
                .isEqualTo(new TalkState(Phase.SUMMARY, List.of(2), Duration.ofSeconds(123)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(new String(merged.bytes(), StandardCharsets.UTF_8)).contains("\"summary\"", "\"lens/kan\"");
    }

    @Test
    void timeRunsForward() {
        SessionEditor editor = Evenings.editor(plan, "aa");

        assertThatThrownBy(() -> editor.spend("blauw", "k01", Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrongInATalkIsToldWithItsPlace() {
        SessionEditor editor = Evenings.editor(plan, "aa");
        editor.phase("blauw", "k01", Phase.lens("nu"));
        editor.phase("geel", "k01", Phase.DONE);
        editor.turn("blauw", "k01", 2, true);
        editor.spend("blauw", "k01", Duration.ofSeconds(7));
        String broken = new String(plan.with(editor.session()).bytes(), StandardCharsets.UTF_8)
                .replace("\"lens/nu\"", "\"lens/gisteren\"")
                .replace("\"done\"", "\"klaar\"")
                .replaceFirst("\"turns\": \\[\\s*\\{\\s*\"id\": \"2\"", "\"turns\": [{\"id\": \"9\"")
                .replaceFirst("\"id\": \"aa\"", "\"id\": \"A-A\"")
                .replaceFirst("\"value\": 7", "\"value\": -7");

        assertThatThrownBy(() -> SessionFiles.read("broken", broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.kind() + " " + problem.place())
                        .containsExactlyInAnyOrder(
                                "UNKNOWN_ID /talks/0/phase/0/value",
                                "BAD_SEAT /talks/0/turns/0/id",
                                "BAD_ID /talks/0/spent/0/id",
                                "OUT_OF_RANGE /talks/0/spent/0/seconds/0/value",
                                "UNKNOWN_WORD /talks/1/phase/0/value"));
    }
}
