package org.droomballon.swing.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.swing.AbstractButton;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.shell.ShellPanel;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareModelTest {
    private static final Path DECK =
            Path.of("../examples/src/main/resources/org/droomballon/examples/square/green-square.deck.json");

    @TempDir
    Path folder;

    @Test
    void anEveningGoesOnFromThePointsOfTheOneBefore() {
        on((rig, model) -> {
            rig.host.answers.add(List.of(followUp(rig)));
            model.openFollowUp();
            int points = model.fresh().orElseThrow().carried().size();
            model.begin();

            assertThat(points).isPositive();
            assertThat(rig.app
                            .evening()
                            .map(EveningModel::session)
                            .orElseThrow()
                            .carried())
                    .hasSize(points);
        });
    }

    @Test
    void schoolAndNumberOfParentsAreThoseOfTheEveningBefore() {
        on((rig, model) -> {
            rig.open(Rig.EXAMPLE, Step.PREPARE);
            Path evening = rig.app.evening().map(EveningModel::path).orElseThrow();
            int parents = rig.app.evening().orElseThrow().session().tables().stream()
                    .mapToInt(table -> table.seats().size())
                    .sum();
            rig.host.answers.add(List.of(followUp(FollowUpFiles.beside(evening))));
            model.openFollowUp();

            NewEvening next = model.fresh().orElseThrow();
            assertThat(next.details().school()).isEqualTo("Vrije Basisschool De Regenboog");
            assertThat(next.people().number()).isEqualTo(parents).isNotEqualTo(People.USUAL.number());
        });
    }

    @Test
    void aFolderIsNotNamedAfterADayThatNobodyMeant() {
        on((rig, model) -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().at("De Brug"));
            assertThat(model.folder()).hasFileName("De Brug 2026-10-15");
            evening.details(evening.details().on("31-2-2027"));

            assertThat(model.folder()).hasFileName("De Brug");
        });
    }

    @Test
    void cardsForWhichThereIsNoTimeAreAButtonAway() {
        on((rig, model) -> {
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            AbstractButton show = Rig.find(panel, "left-out.show", AbstractButton.class);
            assertThat(show.getParent().isVisible()).isTrue();

            Rig.all(panel)
                    .filter(part -> "card.on".equals(part.getName()))
                    .map(AbstractButton.class::cast)
                    .filter(AbstractButton::isSelected)
                    .skip(3)
                    .toList()
                    .forEach(AbstractButton::doClick);

            assertThat(show.getParent().isVisible()).isFalse();
        });
    }

    @Test
    void anHourThatIsNoneIsSaidUnderItsField() {
        on((rig, model) -> {
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            Hanging start = Rig.find(panel, "slip.start", Hanging.class);
            assertThat(start.isVisible()).isFalse();
            Line hour = Rig.find(panel, "start", Line.class);
            hour.setText("halfacht");
            hour.settle();

            assertThat(start.isVisible()).isTrue();
            assertThat(hour.getClientProperty("JComponent.outline")).isEqualTo("error");
            assertThat(hour.getAccessibleContext().getAccessibleDescription())
                    .isEqualTo("Schrijf het beginuur zoals 19:30 of 19u30.");
            assertThat(Rig.find(panel, "slip.end", Hanging.class).isVisible()).isFalse();
        });
    }

    @Test
    void whatPeopleFilledInIsNotReplacedByTheEveningBefore() {
        on((rig, model) -> {
            NewEvening next = model.fresh().orElseThrow();
            next.details(next.details().at("De Zonnebloem"));
            rig.host.answers.add(List.of(followUp(rig)));
            model.openFollowUp();

            assertThat(next.details().school()).isEqualTo("De Zonnebloem");
            assertThat(next.people()).isEqualTo(People.USUAL);
        });
    }

    @Test
    void aDeckFromAFileBringsItsCardsAndItsLanguages() {
        on((rig, model) -> {
            rig.host.answers.add(List.of(DECK));
            model.openDeck();
            NewEvening evening = model.fresh().orElseThrow();

            assertThat(evening.decks()).hasSize(2).last().isEqualTo(evening.deck());
            assertThat(evening.lines().all()).hasSameSizeAs(evening.deck().cards());
            assertThat(evening.languages())
                    .containsAll(evening.deck().languages())
                    .contains(Locale.FRENCH);
        });
    }

    @Test
    void aFileThatIsNoDeckIsToldAndChangesNothing() {
        on((rig, model) -> {
            rig.host.answers.add(List.of(Rig.EXAMPLE));
            model.openDeck();

            assertThat(model.fresh().orElseThrow().decks()).hasSize(1);
            assertThat(rig.app.notices()).extracting(Notice::kind).contains(Notice.Kind.PROBLEM);
        });
    }

    @Test
    void theFolderIsNamedAfterSchoolAndDayWithoutWhatNoFolderMayBeCalled() {
        on((rig, model) -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().at("Sint-Jozef: A/B?").on("5-11-2026"));

            assertThat(rig.folder.relativize(model.folder()).toString())
                    .isEqualTo("Droomballon/Sint-Jozef A B 2026-11-05");
        });
    }

    @Test
    void aSecondEveningOfThatDayHasAFolderOfItsOwn() {
        on((rig, model) -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.details(evening.details().at("De Zonnebloem").on("5-11-2026"));
            Path first = model.folder();
            assertThat(first.toFile().mkdirs()).isTrue();

            assertThat(model.folder()).isEqualTo(first.resolveSibling("De Zonnebloem 2026-11-05 2"));
        });
    }

    @Test
    void whatIsStillBeingTypedBeginsWithTheEvening() {
        on((rig, model) -> {
            NewEvening evening = model.fresh().orElseThrow();
            model.onSettle(() -> evening.details(evening.details().at("De Zonnebloem")));
            model.begin();

            assertThat(rig.app
                            .evening()
                            .map(EveningModel::session)
                            .orElseThrow()
                            .details()
                            .school()
                            .first())
                    .contains("De Zonnebloem");
        });
    }

    @Test
    void sentencesFollowTheLanguageOfTheApp() {
        on((rig, model) -> {
            NewEvening evening = model.fresh().orElseThrow();
            evening.people(evening.people().of(1));
            rig.app.setAppearance(rig.app.appearance().with(Locale.ENGLISH));

            assertThat(evening.outcome().problems()).singleElement().asString().contains("parents");
        });
    }

    private static Path followUp(Rig rig) {
        return followUp(rig.folder.resolve("vorige.follow-up.json"));
    }

    private static Path followUp(Path file) {
        try {
            SessionFile evening = SessionFiles.read(Rig.EXAMPLE);
            SelectionRule rule = Toolkit.builtIn().rules().standard();
            Account account = Accounts.of(evening.session(), evening.ten().orElseThrow(), rule);
            FollowUpFiles.save(file, FollowUpFile.of(FollowUp.begun(evening.session(), account)));
            return file;
        } catch (UnreadableFileException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private void on(BiConsumer<Rig, PrepareModel> test) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                rig.app.go(Step.PREPARE);
                test.accept(rig, new PrepareModel(rig.app));
            }
            return true;
        });
    }
}
