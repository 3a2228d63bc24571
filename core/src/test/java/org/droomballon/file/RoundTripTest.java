package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What is read is what was written: by this program, by the ones before it, and by the ones after it. */
@Domain(EveningsDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripTest {
    @Property(tries = 1_000)
    void readingWhatWasWrittenGivesTheSame(@ForAll Evening evening) throws UnreadableFileException {
        for (SessionFile copy : evening.play().copies()) {
            SessionFile again = SessionFiles.read("again", copy.bytes());

            assertThat(again.session()).isEqualTo(copy.session());
            assertThat(again.bytes()).isEqualTo(copy.bytes());
        }
    }

    @Property(tries = 1_000)
    void whatANewerProgramWroteSurvivesEditingSavingAndMerging(
            @ForAll Evening evening, @ForAll long seed, @ForAll long tree) throws UnreadableFileException {
        PlayedEvening begun = evening.begin(plan -> NewerFields.in(plan, seed));
        Set<String> written = NewerFields.markers(begun.copies().get(0).bytes());

        SessionFile merged = MergeTree.random(begun.all(evening.steps()).copies(), tree);

        assertThat(NewerFields.markers(merged.bytes())).isEqualTo(written);
        assertThat(SessionFiles.read("again", merged.bytes()).bytes()).isEqualTo(merged.bytes());
        Statistics.label("new fields").collect(written.size() >= 10).coverage(coverage -> coverage.check(true)
                .percentage(share -> share >= 50));
    }

    @Property(tries = 1_000)
    void theFieldsOfAFileMayStandInAnyOrder(@ForAll Evening evening, @ForAll long order)
            throws UnreadableFileException {
        SessionFile file = SessionFiles.merge(evening.play().copies());

        SessionFile read = SessionFiles.read("shuffled", Shuffled.fields(file.bytes(), order));

        assertThat(read.session()).isEqualTo(file.session());
        assertThat(read.bytes()).isEqualTo(file.bytes());
    }

    @Property(tries = 1_000)
    void aHigherVersionIsRefusedAsNewer(@ForAll("higherVersions") String version) {
        assertThat(problemsOfVersion(version))
                .extracting(Problem::kind, Problem::place)
                .containsExactly(tuple(Problem.Kind.NEWER_VERSION, "/version"));
    }

    /** Nobody is sent for a newer program because of a version that no program writes. */
    @Property
    void whatIsNoVersionIsRefusedAsSuch(@ForAll("noVersions") String version) {
        assertThat(problemsOfVersion(version)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isIn(Problem.Kind.WRONG_TYPE, Problem.Kind.OUT_OF_RANGE);
            assertThat(problem.place()).isEqualTo("/version");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    private static List<Problem> problemsOfVersion(String version) {
        String file = new String(SessionFile.of(Evenings.begun()).bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\"version\": 1", "\"version\": " + version);

        return catchThrowableOfType(
                        UnreadableFileException.class,
                        () -> SessionFiles.read("newer", file.getBytes(StandardCharsets.UTF_8)))
                .problems();
    }

    @Provide
    Arbitrary<String> higherVersions() {
        return Arbitraries.longs().greaterOrEqual(2).map(version -> Long.toString(version));
    }

    @Provide
    Arbitrary<String> noVersions() {
        return Arbitraries.of("0", "-1", "1.5", "2.0", "\"1\"", "null", "[1]", "{}", "true");
    }

    /** Files as version 0.1 of the program left them. */
    @Example
    void filesOfReleasedVersionsStillLoadAndStayAsTheyAre() throws Exception {
        List<Path> released = released();

        assertThat(released).hasSizeGreaterThanOrEqualTo(5);
        for (Path file : released) {
            assertThat(SessionFiles.read(file).bytes())
                    .as(file.getFileName().toString())
                    .isEqualTo(Files.readAllBytes(file));
        }
    }

    private static List<Path> released() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(RoundTripTest.class.getResource("released/v1"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
