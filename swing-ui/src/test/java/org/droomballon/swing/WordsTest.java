package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.followup.FollowUpModel;
import org.droomballon.swing.gather.GatherModel;
import org.droomballon.swing.points.PointsModel;
import org.droomballon.swing.prepare.PrepareModel;
import org.droomballon.swing.start.StartModel;
import org.droomballon.swing.takehome.TakeHomeModel;
import org.droomballon.swing.talk.TalkModel;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void germanAddressesTheGroupAsTheDeckDoes() {
        assertThat(sentences(Locale.GERMAN)).noneMatch(said -> said.matches("(?i).*\\b(ihr|euch|eure?[nrs]?)\\b.*"));
    }

    @Test
    void frenchPutsANarrowSpaceBeforeTallPunctuation() {
        assertThat(sentences(Locale.FRENCH)).noneMatch(said -> said.matches("(?s).*\\p{L}\\s?[?!:;].*"));
    }

    @Test
    void oneIsNeverFollowedByMany() {
        assertThat(sentences(Locale.FRENCH))
                .noneMatch(said -> said.matches("(?i).*\\b1 (cartes|tables|notes|places)\\b.*"));
        assertThat(sentences(Locale.GERMAN))
                .noneMatch(said -> said.matches("(?i).*\\b1 (Karten|Tischen?|Notizen)\\b.*"));
        assertThat(sentences(Locale.ENGLISH))
                .noneMatch(said -> said.matches("(?i).*\\b1 (cards|tables|notes|seats)\\b.*"));
        assertThat(sentences(Wording.DUTCH))
                .noneMatch(said -> said.matches("(?i).*\\b1 (kaarten|tafels|notities)\\b.*"));
    }

    @Test
    void frenchCallsTheDotsByOneName() {
        assertThat(sentences(Locale.FRENCH)).noneMatch(said -> said.contains("pastille"));
    }

    /** With a one in all places, but for what is counted and many. */
    private static Stream<String> sentences(Locale language) {
        return Stream.of(
                        Wording.of(DroomballonApp.class, "app", language),
                        Wording.of(CardScreenModel.class, "card", language),
                        Wording.of(AppModel.class, "shared", language),
                        Wording.of(StartModel.class, "start", language),
                        Wording.of(PrepareModel.class, "prepare", language),
                        Wording.of(TalkModel.class, "talk", language),
                        Wording.of(GatherModel.class, "gather", language),
                        Wording.of(PointsModel.class, "points", language),
                        Wording.of(TakeHomeModel.class, "takehome", language),
                        Wording.of(FollowUpModel.class, "followup", language))
                .flatMap(WordsTest::said);
    }

    private static Stream<String> said(Wording words) {
        return words.keys().stream().map(key -> words.say(key, key.endsWith(".many") ? "2" : "1", "1", "1"));
    }
}
