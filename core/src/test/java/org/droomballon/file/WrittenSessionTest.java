package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** A file that is read straight from its text says what it says as a tree, and is as wrong as it is as a tree. */
@Domain(EveningsDomain.class)
@Domain(DomainContext.Global.class)
class WrittenSessionTest {
    private static final byte[] OTHER_FILE = SessionFile.of(Evenings.begun()).bytes();

    @Property(tries = 300)
    void whateverPeopleDidIsReadAsItsTreeIs(@ForAll Evening evening) throws UnreadableFileException {
        for (SessionFile copy : evening.play().copies()) {
            byte[] file = copy.bytes();

            assertThat(asWritten(file)).isEqualTo(asTree(file));
            assertThat(inParts(file)).isPresent();
        }
    }

    @Property(tries = 300)
    void whatANewerProgramWroteIsReadAsItsTreeIs(@ForAll Evening evening, @ForAll long seed)
            throws UnreadableFileException {
        byte[] file = evening.begin(plan -> NewerFields.in(plan, seed))
                .copies()
                .get(0)
                .bytes();

        assertThat(asWritten(file)).isEqualTo(asTree(file));
        assertThat(inParts(file)).isPresent();
    }

    @Property(tries = 1_000)
    void whatIsWrongIsToldAsOfItsTree(@ForAll Evening evening, @ForAll long seed) throws UnreadableFileException {
        byte[] good = evening.play().copies().get(0).bytes();
        Random random = new Random(seed);
        byte[] file = random.nextBoolean()
                ? Json.bytes(new FuzzJson(random).mutate(Json.parse("good", good)))
                : withOtherBytes(good, random);

        Outcome outcome = asTree(file);

        assertThat(asWritten(file)).isEqualTo(outcome);
        Statistics.label("wrong").collect(!outcome.problems().isEmpty()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share >= 20);
            coverage.check(false).percentage(share -> share >= 5);
        });
    }

    /** Up to three bytes after the deck, so that most of what was there is still understood. */
    private static byte[] withOtherBytes(byte[] good, Random random) {
        byte[] file = good.clone();
        int from = new String(good, StandardCharsets.ISO_8859_1).indexOf("\n  \"programme\"");
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = from + random.nextInt(file.length - from);
            file[at] =
                    random.nextBoolean() ? (byte) random.nextInt(256) : file[from + random.nextInt(file.length - from)];
        }
        return file;
    }

    @Property(tries = 300)
    void filesAreTogetherWhatTheirTreesAre(@ForAll Evening evening) throws UnreadableFileException {
        EveningReader reader = new EveningReader();
        List<SessionFile> copies = new ArrayList<>();
        for (SessionFile copy : evening.play().copies()) {
            copies.add(reader.read("copy", copy.bytes()));
        }

        SessionFile merged = SessionFiles.merge(copies);

        byte[] trees = Json.bytes(
                StructuralMerge.merge(copies.stream().map(SessionFile::tree).toList()));
        assertThat(merged.bytes()).isEqualTo(trees);
        assertThat(merged.session()).isEqualTo(asTree(trees).session().orElseThrow());
    }

    @Example
    void everyTextThatAFileMayHoldIsRead() {
        String odd = "\"zeg\" \\ a\tb\nc é ة \ud83c\udf88 \ufffd \u2028 e\u0301";
        byte[] file = fileWith(odd);

        assertThat(asWritten(file)).isEqualTo(asTree(file));
        assertThat(inParts(file).orElseThrow().session().items())
                .anyMatch(item -> item.text().contains("\ud83c\udf88"));
    }

    @Example
    void aCharacterThatAFileMayNotHoldIsToldInItsPlace() {
        String file = new String(fileWith("turn this"), StandardCharsets.UTF_8);
        for (String wrong : List.of("\u202e", "\u007f", "\\u0001", "\\ud83c", "  ")) {
            byte[] broken = file.replace("turn this", wrong).getBytes(StandardCharsets.UTF_8);

            assertThat(asWritten(broken)).isEqualTo(asTree(broken));
            assertThat(asWritten(broken).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.place()).isEqualTo("/talks/0/notes/0/text/0/value");
                assertThat(problem.line()).isPositive();
            });
        }
    }

    @Example
    void talksInsideAnotherFieldAreNotThoseOfTheSession() {
        String file = new String(fileWith("real"), StandardCharsets.UTF_8);
        String nested = "  \"deeper\": {\n  \"talks\": [ ],\n  \"decisions\": { }\n  },\n  \"details\": ";
        byte[] both = file.replaceFirst("  \"details\": ", nested).getBytes(StandardCharsets.UTF_8);

        assertThat(asWritten(both)).isEqualTo(asTree(both));
        assertThat(asWritten(both).session().orElseThrow().items()).hasSize(1);
    }

    /** A tree in which values disagree has a field of that name. */
    @Example
    void nobodyIsCalledLikeADisagreement() {
        byte[] file = new String(fileWith("real"), StandardCharsets.UTF_8)
                .replace("\"plan\": ", "\"either\": ")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(asWritten(file)).isEqualTo(asTree(file));
        assertThat(asWritten(file).problems()).isNotEmpty();
    }

    /** A deck is put in order while it is read, and what people are told of it must not depend on that. */
    @Example
    void aDisagreementInTheDeckIsToldInOneOrderOfItsFields() {
        String file = new String(fileWith("real"), StandardCharsets.UTF_8);
        byte[] odd = file.replaceFirst(
                        "\"nl\": \"[^\"]*\"", "\"nl\": {\"either\": [{\"id\": \"z\"}, {\"zz\": 1, \"id\": \"y\"}]}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(asTree(odd).problems()).isNotEmpty();
        assertThat(asWritten(odd)).isEqualTo(asTree(odd));
    }

    @Example
    void aTableThatStandsTwiceIsToldThoughMergingWouldMakeOneOfIt() {
        String file = new String(fileWith("real"), StandardCharsets.UTF_8);
        int start = file.indexOf("    {", file.indexOf("  \"groups\": ["));
        String table = file.substring(start, file.indexOf("\n  ],", start));
        byte[] twice = file.replace(table, table + ",\n" + table).getBytes(StandardCharsets.UTF_8);

        assertThat(asWritten(twice)).isEqualTo(asTree(twice));
        assertThat(asWritten(twice).problems()).singleElement().satisfies(problem -> assertThat(problem.kind())
                .isEqualTo(Problem.Kind.DOUBLE_ID));
    }

    @Example
    void oneIdInTwoTalksIsToldOfFilesThatWerePutTogether() throws UnreadableFileException {
        EveningReader reader = new EveningReader();
        SessionFile one = reader.read("one", fileWith("one"));
        byte[] moved = new String(fileWith("one"), StandardCharsets.UTF_8)
                .replace("blauw/k01", "blauw/k02")
                .getBytes(StandardCharsets.UTF_8);
        SessionFile other = reader.read("other", moved);

        assertThat(problems(() -> SessionFiles.merge(List.of(one, other))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.DOUBLE_ID);
                    assertThat(problem.place()).isEqualTo("/talks/1/notes/0/id");
                });
    }

    @Example
    void filesOfReleasedVersionsNeedNoTreeOfTheirTalks() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(WrittenSessionTest.class.getResource("released/v1"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.sorted().toList()) {
                byte[] file = Files.readAllBytes(path);

                assertThat(inParts(file)).as(path.toString()).isPresent();
                assertThat(asWritten(file)).isEqualTo(asTree(file));
            }
        }
    }

    private static byte[] fileWith(String text) {
        SessionEditor editor = new SessionEditor(Session.begun("evening-1", 7, Evenings.DECK), Pen.of("plan"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        ItemId note = editor.addNote("blauw", "k01", "nu", text);
        editor.saidBy(note, 2);
        return SessionFile.of(editor.session()).bytes();
    }

    /** What a reader makes of a file that knows its deck already, so that the text will do. */
    private static Outcome asWritten(byte[] file) {
        return outcome(() -> reader().read("file", file));
    }

    private static Outcome asTree(byte[] file) {
        Source source = new Source("file", file);
        return outcome(() -> SessionFiles.read(source, source.parse()));
    }

    /** The file, if it was read without a tree of its talks. */
    private static Optional<SessionFile> inParts(byte[] file) {
        Remembered memory = new Remembered();
        outcome(() -> SessionFiles.read(new Source("good", file), memory.parse(new Source("good", file)), memory));
        return memory.readAsWritten(new Source("file", file));
    }

    private static EveningReader reader() throws UnreadableFileException {
        EveningReader reader = new EveningReader();
        reader.read("other", OTHER_FILE);
        return reader;
    }

    private static Outcome outcome(Reading reading) {
        try {
            SessionFile read = reading.read();
            return new Outcome(
                    List.of(), Optional.of(read.session()), new String(read.bytes(), StandardCharsets.UTF_8));
        } catch (UnreadableFileException e) {
            return new Outcome(e.problems(), Optional.empty(), "");
        }
    }

    private static List<Problem> problems(Reading reading) {
        return outcome(reading).problems();
    }

    private interface Reading {
        SessionFile read() throws UnreadableFileException;
    }

    private record Outcome(List<Problem> problems, Optional<Session> session, String bytes) {}
}
