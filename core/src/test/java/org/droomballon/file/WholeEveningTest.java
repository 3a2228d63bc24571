package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.ItemId;
import org.droomballon.session.Lengths;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Phase;
import org.droomballon.session.PointStatus;
import org.droomballon.session.ReadBack;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An evening with something of everything that a file can hold. */
class WholeEveningTest {
    @Test
    void allThatAnEveningHoldsIsInItsFile() throws UnreadableFileException {
        Session whole = whole();

        assertThat(SessionFiles.read("whole", SessionFile.of(whole).bytes()).session())
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groups",
                "/groups/0/seats",
                "/talks",
                "/talks/0/turns",
                "/talks/0/spent",
                "/talks/0/notes",
                "/talks/0/balloons",
                "/decisions/pairs",
                "/decisions/items",
                "/ballots/seats",
                "/ballots/tallies",
                "/carried"
            })
    void whatStandsInAListTwiceIsTold(String list) {
        ObjectNode tree = (ObjectNode) SessionFile.of(whole()).tree();
        ArrayNode elements = (ArrayNode) tree.at(list);
        elements.add(elements.get(0).deepCopy());

        assertThat(problems(tree))
                .extracting(Problem::kind, Problem::place)
                .contains(new Tuple(Kind.DOUBLE_ID, list + "/" + (elements.size() - 1) + "/id"));
    }

    @Test
    void aFieldMayHoldTwoHundredVersionsAndNotOneMore() throws UnreadableFileException {
        ObjectNode tree = (ObjectNode) SessionFile.of(whole()).tree();
        ArrayNode school = ((ObjectNode) tree.get("details")).putArray("school");
        addVersions(school, 200);
        assertThat(SessionFiles.read("full", Json.bytes(tree))
                        .session()
                        .details()
                        .school()
                        .versions())
                .hasSize(200);

        addVersions(school, 1);

        assertThat(problems(tree)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY);
            assertThat(problem.place()).isEqualTo("/details/school");
            assertThat(problem.details()).containsExactly("201", "200");
        });
    }

    @Test
    void tooManyVersionsDeepInAListAreToldInTheirPlace() {
        ObjectNode tree = (ObjectNode) SessionFile.of(whole()).tree();
        addVersions((ArrayNode) tree.at("/talks/0/notes/0/text"), 200);

        assertThat(problems(tree)).singleElement().satisfies(problem -> assertThat(problem.place())
                .isEqualTo("/talks/0/notes/0/text"));
    }

    @Test
    void anEveningMayHaveAThousandTablesAndNotOneMore() throws UnreadableFileException {
        ObjectNode tree = (ObjectNode) SessionFile.of(whole()).tree();
        ArrayNode groups = (ArrayNode) tree.get("groups");
        while (groups.size() < 1000) {
            groups.addObject().put("id", "t" + groups.size()).putArray("seats");
        }
        assertThat(SessionFiles.read("full", Json.bytes(tree)).session().groups())
                .hasSize(1000);

        groups.addObject().put("id", "last").putArray("seats");

        assertThat(problems(tree))
                .extracting(Problem::kind, Problem::place)
                .containsExactly(new Tuple(Kind.TOO_MANY, "/groups"));
    }

    private static void addVersions(ArrayNode register, int more) {
        for (int at = 0; at < more; at++) {
            String writer = "w" + register.size();
            register.addObject().put("value", writer).putObject("seen").put(writer, 1);
        }
    }

    private static List<Problem> problems(ObjectNode tree) {
        return catchThrowableOfType(UnreadableFileException.class, () -> SessionFiles.read("wrong", Json.bytes(tree)))
                .problems();
    }

    private static Session whole() {
        Session begun = FollowUps.evening("evening-2", carried());
        SessionEditor editor = new SessionEditor(begun, Pen.of("kalm", begun));
        editor.language(Locale.forLanguageTag("nl-BE"));
        editor.cards(List.of("k01", "k02"));
        editor.film(true);
        editor.start(LocalTime.of(19, 30));
        editor.minutes(90);
        editor.lengths(new Lengths(5, 0, 12, 4, 15, 3));
        editor.roles(RoleTurns.PER_CARD);
        editor.cardsOf("blauw", List.of("k02"));
        editor.nameSeat("blauw", 1, "Ana");
        talk(editor);
        decide(editor);
        return editor.session();
    }

    private static void talk(SessionEditor editor) {
        editor.question("blauw", "k17", "Wie helpt er?");
        editor.phase("blauw", "k01", Phase.SUMMARY);
        editor.turn("blauw", "k01", 2, true);
        editor.spend("blauw", "k01", Duration.ofSeconds(90));
        editor.readBack(editor.addBalloon("blauw", "k01", "Wij willen een open poort"), ReadBack.CHANGED);
        ItemId note = editor.addNote("blauw", "k01", "nu", "De poort klemt");
        editor.saidBy(note, 2);
        editor.remove(note);
        editor.remove(editor.addBalloon("blauw", "k01", "Vergissing"));
    }

    private static void decide(SessionEditor editor) {
        ItemId one = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId other = editor.addNote("blauw", "k01", "nu", "De poort");
        editor.decide(Pair.of(one, other), Verdict.SAME);
        editor.setAside(other, "Al gezegd");
        editor.headline(one, "De poort");
        editor.hide(one, "Poort");
        editor.show(other, "poort");
        editor.ballot("blauw", 1, List.of(one));
        editor.tally("blauw", one, 2);
    }

    /** One point is declined and has all that a point can have. */
    private static List<CarriedPoint> carried() {
        FollowUpEditor editor = FollowUps.editor(FollowUpFile.of(FollowUps.begun()), "school");
        var point = FollowUps.id(editor.followUp(), 1);
        editor.decline(point, "Te duur");
        editor.answer(point, "Volgend jaar misschien");
        editor.who(point, "De directie");
        editor.by(point, Day.on(FollowUps.EVENING.plusDays(30)));
        editor.review(point, Day.on(FollowUps.EVENING.plusDays(60)));
        editor.status(FollowUps.id(editor.followUp(), 2), PointStatus.UNDER_WAY);
        return editor.followUp().carried();
    }
}
