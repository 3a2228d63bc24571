package org.droomballon.swing.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.export.DocumentKind;
import org.droomballon.export.document.Document;
import org.droomballon.export.pdf.PagePictures;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Item;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;

class TakeHomeModelTest extends TakeHomeTests {
    private static final String EVENING = "Vrije Basisschool De Regenboog 2026-10-15 ";

    private static List<String> told(Rig rig, Notice.Kind kind) {
        return rig.app.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::text)
                .toList();
    }

    private static void answer(Rig rig, String label) {
        Notice.Choice choice = rig.app.notices().stream()
                .flatMap(notice -> notice.choices().stream())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        choice.deed().run();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void withoutPointsOnlyTheNotesCanBeTakenHome() {
        evening(TakeHomeScenes.WITHOUT_POINTS, (rig, model) -> {
            assertThat(model.possible()).containsExactly(Takeaway.MINUTES);
            assertThat(model.paper()).isEqualTo(Takeaway.MINUTES);
        });
    }

    @Test
    void thePosterIsSavedWithThePointsAndCanBeOpened() {
        Path target = folder.resolve("affiche.pdf");
        evening((rig, model) -> {
            rig.host.answers.add(List.of(target));
            model.delivery().save();
            answer(rig, "Open");

            assertThat(PagePictures.of(Files.readAllBytes(target)).words(0)).contains(FIRST_POINT);
            assertThat(told(rig, Notice.Kind.DONE)).containsExactly("affiche.pdf is bewaard.");
            assertThat(rig.host.shown).containsExactly(target);
        });
    }

    @Test
    void papersGoToTheFolderOfTheEveningUnlessPeopleSayOtherwise() {
        evening((rig, model) -> {
            Path folderOfEvening = Files.createDirectory(folder.resolve("avond"));
            Path evening = Files.copy(Rig.EXAMPLE, folderOfEvening.resolve("avond.droomballon"));
            rig.app.open(evening, Step.TAKE_HOME);
            TakeHomeModel there = new TakeHomeModel(rig.app);
            there.delivery().save();
            there.delivery().saveAll();

            assertThat(rig.host.suggested)
                    .containsExactly(folderOfEvening.resolve(EVENING + "affiche.pdf"), folderOfEvening);
        });
    }

    @Test
    void papersInTwoLanguagesAreTwoFiles() {
        evening((rig, model) -> {
            model.wish(model.wish().with(Locale.FRENCH));
            model.delivery().save();

            assertThat(rig.host.suggested.get(0).getFileName()).hasToString(EVENING + "affiche fr.pdf");
        });
    }

    @Test
    void whatEveryTableWroteHasOneNameInTheAppAndOnItsPage() {
        evening((rig, model) -> {
            for (Locale language : Wording.LANGUAGES) {
                Document page = model.harvest().of(DocumentKind.MINUTES, language);
                assertThat(Wording.of(TakeHomeModel.class, "takehome", language).say("paper.minutes.name"))
                        .isEqualTo(page.title());
            }
        });
    }

    @Test
    void everyFormatIsTheSamePaper() {
        evening((rig, model) -> {
            for (String format : model.formats()) {
                Path target = folder.resolve("affiche." + format);
                rig.host.answers.add(List.of(target));
                model.wish(model.wish().as(format));
                model.delivery().save();
                assertThat(target).isNotEmptyFile();
            }
        });
    }

    @Test
    void wordsThatPeopleHidAreInNoPaper() {
        Path target = folder.resolve("notities.txt");
        evening((rig, model) -> {
            Item item = model.evening().session().items().stream()
                    .filter(each -> each.text().contains("schoolpoort"))
                    .findFirst()
                    .orElseThrow();
            model.evening().change(editor -> editor.hide(item.id(), item.text()));
            rig.host.answers.add(List.of(target));
            model.look(Takeaway.MINUTES);
            model.wish(model.wish().as("txt"));
            model.delivery().save();

            assertThat(Files.readString(target)).doesNotContain(item.text()).contains("[…]");
        });
    }

    @Test
    void allPapersGoIntoOneFolder() {
        Path home = folder.resolve("mee");
        evening((rig, model) -> {
            rig.host.answers.add(List.of(home));
            model.delivery().saveAll();

            assertThat(files(home))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            EVENING + "affiche.pdf",
                            EVENING + "brief.pdf",
                            EVENING + "opvolging.pdf",
                            EVENING + "verslag per tafel.pdf",
                            EVENING + "verslag.pdf");
        });
    }

    @Test
    void peopleAreAskedBeforeAPaperIsReplaced() {
        Path home = folder.resolve("mee");
        evening((rig, model) -> {
            Path there = home.resolve(EVENING + "brief.pdf");
            Files.createDirectories(home);
            Files.writeString(there, "mijn eigen brief");
            rig.host.answers.add(List.of(home));
            model.delivery().saveAll();
            assertThat(files(home)).containsExactly(there);
            assertThat(there).hasContent("mijn eigen brief");

            answer(rig, "Ja");
            assertThat(files(home)).hasSize(5);
        });
    }

    @Test
    void whoeverStopsHalfwayFindsNoPaperAtAll() {
        Path home = folder.resolve("mee");
        evening((rig, model) -> {
            rig.host.answers.add(List.of(home));
            rig.app.onChange(() -> rig.app.busy().ifPresent(busy -> rig.app.cancel()));
            model.delivery().saveAll();

            assertThat(home).doesNotExist();
            assertThat(told(rig, Notice.Kind.REMARK)).containsExactly("Gestopt. Er is niets half gedaan.");
        });
    }

    @Test
    void paperIsPrintedAsAPdfWhateverTheKindOfFile() {
        evening((rig, model) -> {
            model.wish(model.wish().as("docx"));
            model.delivery().print();

            assertThat(rig.host.printed).hasSize(1);
            Path printed = rig.host.printed.get(0);
            assertThat(printed.toString()).endsWith(EVENING + "affiche.pdf");
            assertThat(PagePictures.of(Files.readAllBytes(printed)).words(0)).contains(FIRST_POINT);
        });
    }

    @Test
    void thePointsCanBePastedIntoAMessage() {
        evening((rig, model) -> {
            model.delivery().copy();

            assertThat(rig.host.copied).hasSize(1);
            assertThat(rig.host.copied.get(0)).contains(FIRST_POINT).contains("10");
        });
    }

    @Test
    void whatCameAfterTheChoiceIsTold() {
        evening((rig, model) -> {
            assertThat(model.isOutOfDate()).isFalse();
            int before = model.unjudged();
            String card = model.evening().session().talks().get(0).card();
            model.evening()
                    .change(editor ->
                            editor.addNote("rood", card, "nu", "Bel juf Annemie op 0470 12 34 56 over de poort"));

            assertThat(model.isOutOfDate()).isTrue();
            assertThat(model.unjudged()).isEqualTo(before + 2);
        });
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() {
        Path target = folder.resolve("bezet");
        evening((rig, model) -> {
            Files.writeString(target, "");
            rig.host.answers.add(List.of(target.resolve("affiche.pdf")));
            model.delivery().save();

            assertThat(told(rig, Notice.Kind.PROBLEM)).hasSize(1);
        });
    }

    @Test
    void nothingIsSavedByWhoeverThinksBetterOfIt() {
        evening((rig, model) -> {
            model.delivery().save();

            assertThat(rig.app.notices()).isEmpty();
        });
    }
}
