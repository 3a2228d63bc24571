package org.droomballon.swing.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.followup.Entry;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.app.Standing;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;

class FollowUpModelTest extends FollowUpTests {
    @Test
    void theLineAtTheBottomTellsOfTheFollowUpWherePeopleWriteInIt() {
        evening((rig, model) -> {
            rig.app.go(Step.FOLLOW_UP);
            String ofTheEvening = rig.app.standing().sentence();
            model.begin();

            assertThat(rig.app.standing().sentence()).isEqualTo("De opvolging is bewaard.");
            rig.app.go(Step.TALK);
            assertThat(rig.app.standing().sentence()).isEqualTo(ofTheEvening);
        });
    }

    @Test
    void whoBeginsGoesOnAtTheAnswerToTheFirstPoint() {
        evening((rig, model) -> {
            FollowUpPanel panel = new FollowUpPanel(model);
            panel.addNotify();
            model.begin();

            assertThat(panel.first()).isInstanceOf(Writing.class);
            assertThat(panel.first().getName()).isEqualTo("answer");
        });
    }

    @Test
    void anExampleOfADayIsStillToComeAndLooksAsOnEveryScreen() {
        begun((rig, model) -> assertThat(model.answers().example()).isEqualTo("15-11-2026"));
    }

    @Test
    void aRefusalCountsOnceItHasAReason() {
        begun((rig, model) -> {
            Answers answers = model.answers();
            answers.status(point(model, 4), PointStatus.DECLINED);
            assertThat(answers.shown(point(model, 4))).isEqualTo(PointStatus.DECLINED);
            assertThat(outcome(model, 4).status()).isEqualTo(PointStatus.OPEN);

            answers.reason(point(model, 4), "Daar is geen geld voor.");
            assertThat(outcome(model, 4).status()).isEqualTo(PointStatus.DECLINED);
            assertThat(onDisk(model, 4).reason()).isEqualTo("Daar is geen geld voor.");
        });
    }

    @Test
    void aRefusalIsSeenAtOnceAndCanBeTakenBackBeforeItsReasonIsWritten() {
        begun((rig, model) -> {
            FollowUpDesk desk = model.desk().orElseThrow();
            model.answers().status(point(model, 4), PointStatus.DECLINED);
            assertThat(model.count(PointStatus.DECLINED)).isEqualTo(1);
            assertThat(model.count(PointStatus.OPEN)).isEqualTo(9);
            assertThat(desk.canUndo()).isTrue();
            assertThat(desk.standing(rig.app))
                    .isEqualTo(new Standing(
                            Standing.Mark.TROUBLE,
                            "Punt 4 gaat niet door: schrijf nog waarom, dan wordt het bewaard."));

            desk.undo();
            assertThat(model.count(PointStatus.DECLINED)).isZero();
            assertThat(desk.canUndo()).isFalse();
            assertThat(desk.standing(rig.app).sentence()).isEqualTo("De opvolging is bewaard.");
        });
    }

    @Test
    void theLineOfAPointSaysAtOnceWhatPeopleChooseForIt() {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                FollowUpScenes.answered(rig);
                ShellPanel panel = rig.panel(Rig.LAPTOP);
                Rig.all(panel)
                        .filter(part -> "unfold".equals(part.getName()))
                        .map(JButton.class::cast)
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .doClick();
                Rig.find(panel, "status.declined", JToggleButton.class).doClick();

                assertThat(Rig.all(panel).filter(Prose.class::isInstance).map(part -> ((Prose) part).getText()))
                        .contains("Schrijf nog waarom niet")
                        .doesNotContain("Bezig")
                        .contains("1 gedaan · 1 afgesproken · 6 nog zonder antwoord · 2 gaan niet door");
                return true;
            }
        });
    }

    @Test
    void whatIsToBeLookedAtAgainIsCountedToo() {
        begun((rig, model) -> {
            model.answers().day(point(model, 1), Answers.Which.REVIEW, "1/10/2026");

            assertThat(model.dueForReview()).isEqualTo(1);
            assertThat(model.overdue()).isZero();
        });
    }

    @Test
    void whoeverThinksBetterOfARefusalNeedsNoReason() {
        begun((rig, model) -> {
            model.answers().status(point(model, 4), PointStatus.DECLINED);
            model.answers().status(point(model, 4), PointStatus.AGREED);

            assertThat(model.answers().isDeclining(point(model, 4))).isFalse();
            assertThat(outcome(model, 4).status()).isEqualTo(PointStatus.AGREED);
        });
    }

    @Test
    void everyChangeCanBeTakenBackAndMadeAgain() {
        begun((rig, model) -> {
            FollowUpDesk desk = model.desk().orElseThrow();
            model.answers().status(point(model, 1), PointStatus.DONE);
            desk.addEntry(point(model, 1), model.today(), "De koffie staat klaar.");

            rig.app.kept().orElseThrow().undo();
            assertThat(log(model, 1)).isEmpty();
            desk.undo();
            assertThat(outcome(model, 1).status()).isEqualTo(PointStatus.OPEN);
            desk.redo();
            desk.redo();
            assertThat(log(model, 1)).containsExactly("De koffie staat klaar.");
            assertThat(onDisk(model, 1).status()).isEqualTo(PointStatus.DONE);
            assertThat(desk.canRedo()).isFalse();
        });
    }

    @Test
    void anEntryThatIsTakenAwayComesBackWithAnUndo() {
        begun((rig, model) -> {
            FollowUpDesk desk = model.desk().orElseThrow();
            desk.addEntry(point(model, 2), model.today(), "Brief geschreven.");
            Entry entry = model.followUp().orElseThrow().points().get(1).log().get(0);
            desk.removeEntry(point(model, 2), entry.id());
            assertThat(log(model, 2)).isEmpty();
            desk.undo();

            assertThat(log(model, 2)).containsExactly("Brief geschreven.");
        });
    }

    @Test
    void aDayThatNobodyUnderstandsStaysInItsField() {
        begun((rig, model) -> {
            Answers answers = model.answers();
            answers.day(point(model, 1), Answers.Which.BY, "na de vakantie");
            assertThat(answers.dayText(point(model, 1), Answers.Which.BY)).isEqualTo("na de vakantie");
            assertThat(answers.isUnderstood(point(model, 1), Answers.Which.BY)).isFalse();
            assertThat(outcome(model, 1).by()).isEmpty();

            answers.day(point(model, 1), Answers.Which.BY, "7/1");
            assertThat(answers.dayText(point(model, 1), Answers.Which.BY)).isEqualTo("7-1-2027");
        });
    }

    @Test
    void theLineAtTheBottomTellsOfADayThatIsNotUnderstoodAsLongAsItStandsThere() {
        evening((rig, model) -> {
            rig.app.go(Step.FOLLOW_UP);
            model.begin();
            model.answers().day(point(model, 2), Answers.Which.REVIEW, "na de vakantie");
            model.answers().answer(point(model, 1), "Vanaf september.");
            assertThat(rig.app.standing())
                    .isEqualTo(new Standing(
                            Standing.Mark.TROUBLE, "De dag bij punt 2 is niet begrepen en dus niet bewaard."));

            model.answers().day(point(model, 2), Answers.Which.REVIEW, "7/1");
            assertThat(rig.app.standing().sentence()).isEqualTo("De opvolging is bewaard.");
        });
    }

    @Test
    void whatIsLateIsCounted() {
        begun((rig, model) -> {
            model.answers().day(point(model, 1), Answers.Which.BY, "1/10/2026");
            assertThat(model.overdue()).isEqualTo(1);
            model.answers().status(point(model, 1), PointStatus.DONE);

            assertThat(model.overdue()).isZero();
            assertThat(model.count(PointStatus.DONE)).isEqualTo(1);
        });
    }

    @Test
    void theNextEveningBeginsFromThisFollowUp() {
        begun((rig, model) -> {
            model.nextEvening();

            assertThat(rig.app.nextFrom()).contains(file(model));
            assertThat(rig.app.step()).isEqualTo(Step.PREPARE);
        });
    }

    @Test
    void whatWasTypedAMomentAgoIsKeptWhenPeopleGoElsewhere() {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                Path file = FollowUpScenes.answered(rig);
                ShellPanel panel = rig.panel(Rig.LAPTOP);
                Rig.find(panel, "unfold", JButton.class).doClick();
                Rig.find(panel, "answer", Writing.class).setText("De koffie is een succes.");
                Rig.find(panel, "log.next", Writing.class).setText("Twintig ouders kwamen.");
                rig.app.go(Step.POINTS);

                FollowedPoint first =
                        FollowUpFiles.read(file).followUp().points().get(0);
                assertThat(first.outcome().answer()).isEqualTo("De koffie is een succes.");
                assertThat(first.log().get(0).text().firstOr("")).isEqualTo("Twintig ouders kwamen.");
                return true;
            }
        });
    }
}
