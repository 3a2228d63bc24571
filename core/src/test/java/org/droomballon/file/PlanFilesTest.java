package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.droomballon.plan.Agenda;
import org.droomballon.plan.Attendance;
import org.droomballon.plan.CardWish;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.NoPlanException;
import org.droomballon.plan.Plan;
import org.droomballon.plan.TimeFrame;
import org.droomballon.plan.Wish;
import org.droomballon.session.Lengths;
import org.droomballon.session.RoleTurns;
import org.junit.jupiter.api.Test;

class PlanFilesTest {
    @Test
    void aPlanIsWrittenWhole() throws NoPlanException {
        Attendance who = Attendance.of(List.of("An", "Bo", "Cas", "Dirk", "Els"))
                .at(2)
                .wishing(List.of(Wish.together("An", "Els"), Wish.apart("An", "Bo")))
                .with(RoleTurns.PER_CARD);
        Agenda agenda = new Agenda(
                TimeFrame.between(LocalTime.of(23, 40), LocalTime.of(0, 37)),
                Lengths.usual(Evenings.DECK.rules()),
                new CardWish(List.of("k01", "k10", "k02"), List.of("k10")),
                Distribution.SPREAD,
                Plan.Film.NOT_SHOWN);
        byte[] json = PlanFiles.json(Plan.of(Evenings.DECK, who, agenda, 9));

        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(contentOf("plan.json"));
    }

    private static String contentOf(String name) {
        return Assertions.contentOf(
                Path.of("src", "test", "resources", "org", "droomballon", "file", name)
                        .toFile(),
                StandardCharsets.UTF_8);
    }
}
