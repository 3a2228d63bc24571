package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.PointId;
import org.junit.jupiter.api.Test;

class FollowUpDocumentTest {
    private final FollowUpDocument dutch = FollowUpFixture.in(Wording.DUTCH);

    @Test
    void everyStatusIsAWordBesideItsDrawing() {
        assertThat(dutch.points())
                .extracting(line -> line.status().label())
                .containsExactly(
                        "Afgesproken", "Gedaan", "Bezig", "Nog geen antwoord", "Nog geen antwoord", "Gaat niet door");
        assertThat(dutch.counts())
                .extracting(count -> count.lead() + " " + count.count())
                .containsExactly(
                        "Nog geen antwoord: 2", "Afgesproken: 1", "Bezig: 2", "Gedaan: 1", "Gaat niet door: 1");
    }

    @Test
    void whatIsLateIsToldAtThePointAndAtTheHead() {
        assertThat(dutch.notices())
                .containsExactly(
                        "Bij 1 punt is de afgesproken dag voorbij.",
                        "Voor 1 punt is het tijd om het opnieuw te bekijken.");
        assertThat(dutch.points().get(0).marks()).containsExactly("De afgesproken dag is voorbij.");
        assertThat(dutch.points().get(1).marks()).containsExactly("Tijd om dit opnieuw te bekijken.");
        assertThat(FollowUpDocument.of(FollowUpFixture.followUp(), LocalDate.of(2026, 11, 6), Wording.DUTCH)
                        .notices())
                .isEmpty();
    }

    @Test
    void aRefusalHasItsReasonAndAPointOfAnEarlierEveningItsDate() {
        assertThat(dutch.points().get(5).said())
                .containsExactly(new Labelled(
                        "Waarom niet",
                        "Waarom niet:",
                        "De gemeente geeft geen vergunning voor een afdak op de stoep."));
        assertThat(dutch.older()).singleElement().satisfies(line -> {
            assertThat(line.wording()).isEqualTo("De website ook in het Turks");
            assertThat(line.origin()).isEqualTo("Avond van 9\u00A0oktober\u00A02025 · Geel · kaart 2 · Droom");
        });
    }

    @Test
    void twoAnswersThatDifferAreBothTold() throws UnreadableFileException {
        FollowUp contested = FollowUpFiles.merge(List.of(asked("aa", "juf Ann"), asked("bb", "meester Bob")))
                .followUp();

        assertThat(FollowUpDocument.of(contested, FollowUpFixture.TODAY, Locale.ENGLISH)
                        .points()
                        .get(3)
                        .marks())
                .containsExactly(
                        "People wrote different things here: ‘juf Ann’ and ‘meester Bob’. Choose together which is right.");
    }

    private static FollowUpFile asked(String writer, String who) {
        FollowUp followUp = FollowUpFixture.followUp();
        FollowUpEditor editor = new FollowUpEditor(followUp, followUp.pen(writer));
        PointId point = followUp.points().get(3).id();
        editor.who(point, who);
        return FollowUpFile.of(editor.followUp());
    }

    @Test
    void beforeTheFirstAnswerItSaysOnceThatTheAnswerIsAwaited() {
        FollowUp begun = FollowUpFixture.unanswered();
        FollowUpDocument document = FollowUpDocument.of(begun, FollowUpFixture.TODAY, Wording.DUTCH);

        assertThat(document.isWaiting()).isTrue();
        assertThat(document.asOf()).isEqualTo("We wachten op het antwoord van de school.");
        assertThat(document.content().lines().stream())
                .extracting(line -> line.text())
                .doesNotContain("Nog geen antwoord")
                .contains("1. " + begun.own().get(0).wording());
        assertThat(dutch.isWaiting()).isFalse();
    }
}
