package org.droomballon.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.FileHolder;
import org.droomballon.file.Obstacle;
import org.droomballon.file.Opening;
import org.droomballon.file.Recovery;
import org.droomballon.file.SaveState.NotSaved;
import org.droomballon.file.SaveState.Saved;
import org.droomballon.file.SaveState.Saving;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavingSentencesTest {
    private static final Instant EVENING = Instant.parse("2026-10-15T18:04:00Z");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final SessionFile FILE = SessionFile.of(Session.begun("avond", 7, DeckFiles.embedded()));

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStateIsSaidInEveryLanguage(Locale language) {
        SavingSentences sentences = SavingSentences.in(language, BRUSSELS);

        assertThat(sentences.of(new Saved(EVENING, FILE))).contains("20:04");
        assertThat(sentences.of(new Saving(EVENING))).isNotBlank();
        for (Obstacle why : Obstacle.values()) {
            NotSaved state = new NotSaved(why, EVENING, Optional.of(Path.of("kopieen", "avond.1")));
            assertThat(sentences.of(state)).contains("kopieen").endsWith(".").doesNotContain("{", "avond.1");
        }
        for (FileHolder holder : FileHolder.values()) {
            assertThat(sentences.of(holder)).endsWith(".");
        }
        assertThat(sentences.unguarded()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theLanguagesHaveTheSameSentences(Locale language) {
        assertThat(Wording.of(SavingSentences.class, "saving", language).keys())
                .isEqualTo(Wording.of(SavingSentences.class, "saving", Wording.DUTCH)
                        .keys());
    }

    @Test
    void whatCanBeHadBackIsAskedAndNotDecided() {
        SavingSentences dutch = SavingSentences.in(Wording.DUTCH, BRUSSELS);
        Recovery recovery = new Recovery(Path.of("m", "avond.droomballon"), Path.of("k"), EVENING, FILE);

        assertThat(dutch.of(new Opening.InUse(FileHolder.UNKNOWN, FILE), recovery))
                .isEqualTo("Van avond.droomballon is er een kopie van 15 oktober, 20:04 waarin meer staat dan in het"
                        + " bestand. Wil je dat erbij nemen?");
    }
}
