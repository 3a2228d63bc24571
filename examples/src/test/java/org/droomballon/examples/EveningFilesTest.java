package org.droomballon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Bundles;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.Tie;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example evening is what its README says, and comes out of what was written by hand. */
class EveningFilesTest {
    static final Path CASE = Path.of("cases", "een-warm-onthaal");

    @TempDir
    private Path folder;

    @Test
    void theFilesComeOutOfWhatWasWrittenByHand() throws IOException, UnreadableFileException {
        Files.createDirectories(folder.resolve("source"));
        copy(CASE.resolve("source"), folder.resolve("source"));

        ExampleEvening.write(folder);

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> made = files.filter(Files::isRegularFile).toList();
            assertThat(made).hasSize(11).allSatisfy(file -> assertThat(file)
                    .hasSameTextualContentAs(CASE.resolve(file.getFileName())));
        }
    }

    @Test
    void fourTablesFourteenParentsSixCards() throws UnreadableFileException {
        Session session = session("avond-met-stippen");

        assertThat(session.groups()).extracting(group -> group.seats().size()).containsExactly(4, 4, 3, 3);
        assertThat(session.programme().cards().first().orElseThrow())
                .containsExactly("k01", "k02", "k06", "k12", "k15", "k17");
        assertThat(session.talks())
                .filteredOn(talk -> talk.card().equals("k17"))
                .hasSize(4)
                .allMatch(talk -> talk.question().first().orElse("").endsWith("?"));
        assertThat(session.items())
                .filteredOn(item -> item.kind() == Item.Kind.NOTE)
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void doublesTensionsAConflictADeletionAndAnUnheardBalloon() throws UnreadableFileException {
        Session session = session("avond-met-stippen");
        Bundles bundles = Bundles.of(session);

        assertThat(bundles.bundles())
                .filteredOn(bundle -> bundle.groups().size() > 1)
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(bundles.tensions()).hasSize(4);
        assertThat(bundles.bundles()).noneMatch(Bundle::contested);
        assertThat(session.conflicts()).hasSize(1);
        assertThat(session.talks().stream()
                        .flatMap(talk -> talk.notes().stream())
                        .filter(note -> note.isRemoved()))
                .hasSize(1);
        assertThat(session.items()).filteredOn(Item::isUnheard).hasSize(1);
        assertThat(session.items())
                .filteredOn(item -> item.readBack() == ReadBack.CHANGED)
                .hasSize(1);
    }

    @Test
    void theLotDecidesTheTenthPlace() throws UnreadableFileException {
        SessionFile file = file("avond-met-stippen");
        Account account = Accounts.of(file.session(), file.ten().orElseThrow(), Rules.standard());

        List<Tie> lots = account.selection().tiesThatMattered().stream()
                .filter(tie -> tie.decidedBy() == Criterion.LOT)
                .toList();
        assertThat(lots).hasSize(1);
        assertThat(account.points().get(9).round().orElseThrow().tie()).contains(lots.get(0));
    }

    @Test
    void withoutDotsThereIsAProposalOfTenToo() throws UnreadableFileException {
        SessionFile file = file("avond-zonder-stippen");

        TenPoints proposal = TenPoints.propose(file.session(), Rules.standard());

        assertThat(file.ten()).isEmpty();
        assertThat(proposal.points()).hasSize(10);
        assertThat(proposal.choice().profile().hasDots()).isFalse();
    }

    @Test
    void theSchoolAndTheLanguageAreThere() throws UnreadableFileException {
        Session session = session("avond-met-stippen");

        assertThat(session.details().school().first()).contains("Vrije Basisschool De Regenboog");
        assertThat(session.details().language().first()).contains(Locale.forLanguageTag("nl"));
    }

    static SessionFile file(String name) throws UnreadableFileException {
        return SessionFiles.read(CASE.resolve(name + SessionFiles.EXTENSION));
    }

    private static Session session(String name) throws UnreadableFileException {
        return file(name).session();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
