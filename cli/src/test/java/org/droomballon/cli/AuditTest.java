package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Payment;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TieBreak;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.SessionEditor;
import org.droomballon.toolkit.Offer;
import org.droomballon.toolkit.Offers;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What audit says of a choice: whether people were passed over, and whether the payments add up. */
class AuditTest {
    private static final List<Role> FIVE =
            List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT, Role.PARENT);

    @TempDir
    private Path folder;

    private final Shell shell = new Shell("en");
    private Path evening;
    private ItemId coffee;

    /** Five people agree on eleven wishes, and two others on coffee; there are ten points. */
    @BeforeEach
    void twoTablesGiveDots() throws UnreadableFileException, IOException {
        shell.run("plan", "--parents", 7, "--cards", "1", "-o", folder.resolve("plan"));
        Path plan = folder.resolve("plan").resolve("evening.droomballon");
        SessionFile begun = SessionFiles.read(plan);
        SessionEditor editor = new SessionEditor(begun.session(), Pen.of("aa", begun.session()));
        editor.addGroup("blue", "Blue", FIVE);
        editor.addGroup("yellow", "Yellow", FIVE.subList(0, 2));
        coffee = editor.addNote("yellow", "k01", "droom", "Coffee at the gate");
        List<ItemId> wishes = IntStream.range(0, 11)
                .mapToObj(wish -> editor.addNote("blue", "k01", "kan", "Wish " + wish))
                .toList();
        IntStream.rangeClosed(1, 2).forEach(seat -> editor.ballot("yellow", seat, List.of(coffee)));
        IntStream.rangeClosed(1, FIVE.size()).forEach(seat -> editor.ballot("blue", seat, wishes));
        evening = folder.resolve("evening.droomballon");
        SessionFiles.save(evening, begun.with(editor.session()));
    }

    @Test
    void anHonestChoicePassesNobodyOverAndItsPaymentsAddUp() {
        shell.run("consolidate", evening);

        assertThat(shell.run("audit", evening)).isZero();
        assertThat(shell.out().lines()).hasSize(3);
        assertThat(shell.out())
                .startsWith("12 of 12")
                .contains("The choice of the rule: nobody was passed over", "at least 14 divided by 10")
                .contains("The payments add up: ", " payments for 10 points");
    }

    @Test
    void aPointThatSomebodyTookOutOfTheFileIsFoundWithThePeopleWhoWantedIt() throws IOException {
        shell.run("consolidate", evening);
        tamper(coffee.toString(), unchosen());

        assertThat(shell.run("audit", evening)).isEqualTo(1);
        assertThat(shell.err())
                .contains("changed by hand")
                .contains("taken in by hand: \"Wish ", "left out by hand: \"Coffee at the gate\"")
                .contains("The points as they stand: 2 people (Yellow: 2) all want \"Coffee at the gate\"")
                .contains("enough for 1 of the 10 points", "none of the points is a wish of any of them")
                .contains("With the rule equal-shares (Paying together) that cannot happen");
        assertThat(shell.out()).contains("The choice of the rule: nobody was passed over", "The payments add up");
    }

    @Test
    void anExchangeThatHarmsNobodyIsToldAndNoMistake() throws IOException {
        shell.run("consolidate", evening);
        tamper(
                chosen().stream()
                        .filter(id -> !id.equals(coffee.toString()))
                        .findFirst()
                        .orElseThrow(),
                unchosen());

        assertThat(shell.run("audit", evening)).isZero();
        assertThat(shell.err()).contains("taken in by hand: \"Wish ", "left out by hand: \"Wish ");
        assertThat(shell.out()).contains("The points as they stand: nobody was passed over");
    }

    @Test
    void mostDotsNeverPromisedMoreAndPaysNothing() {
        shell.run("consolidate", evening, "--rule", "approval");

        assertThat(shell.run("audit", evening)).isZero();
        assertThat(shell.err())
                .contains("The choice of the rule: 2 people (Yellow: 2) all want \"Coffee at the gate\"")
                .contains("a remark, no mistake");
        assertThat(shell.out()).contains("With the rule approval (Most dots) nobody pays");
    }

    @Test
    void aRuleThatMiscountsIsToldRoundByRound() {
        Shell other = new Shell("en", miscounting());
        other.run("consolidate", evening, "--rule", "miscounting");

        assertThat(other.run("audit", evening)).isEqualTo(1);
        assertThat(other.err())
                .contains("Round 1: what people pay for \"", "is not exactly the price of one point")
                .contains("somebody who wants it does not pay");
        assertThat(other.out()).doesNotContain("add up");
    }

    @Test
    void whatCameInSinceTheChoiceDoesNotCount() throws UnreadableFileException, IOException {
        shell.run("consolidate", evening);
        SessionFile read = SessionFiles.read(evening);
        SessionEditor editor = new SessionEditor(read.session(), Pen.of("late", read.session()));
        editor.addNote("yellow", "k01", "droom", "Tea");
        SessionFiles.save(evening, read.with(editor.session()));

        assertThat(shell.run("audit", evening)).isZero();
        assertThat(shell.err()).contains("from which the points were chosen", "out of date");
        assertThat(shell.out()).startsWith("13 of 13").contains("nobody was passed over");
    }

    @Test
    void asJsonItHoldsFiguresAndNoText() throws IOException {
        shell.run("consolidate", evening);
        tamper(coffee.toString(), unchosen());

        assertThat(shell.run("audit", evening, "--json")).isEqualTo(1);
        assertThat(shell.out())
                .startsWith("{\n  \"format\": \"droomballon/audit\",\n  \"version\": 1,")
                .contains("\"sound\": false", "\"byHand\": true", "\"wish\": \"" + coffee + "\"", "\"people\": 2")
                .doesNotContain("Coffee", "Wish")
                .endsWith("}\n");
        assertThat(shell.err()).contains("Coffee at the gate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void everyLanguageTellsAllOfIt(String language) throws IOException {
        Shell speaking = new Shell(language, miscounting());
        speaking.run("consolidate", evening, "--rule", "miscounting");
        tamper(coffee.toString(), unchosen());

        assertThat(speaking.run("audit", evening)).isEqualTo(1);
        assertThat(speaking.err())
                .contains("Coffee at the gate", "Yellow", "[EJR+]")
                .doesNotContain("{");
        assertThat(speaking.out()).doesNotContain("{");
    }

    /** Puts another wish among the ten in the place of one, as somebody with a text editor would. */
    private void tamper(String out, String in) throws IOException {
        String file = Files.readString(evening);
        int from = file.indexOf("\"chosen\"");
        int to = file.indexOf(']', from);
        String chosen = file.substring(from, to).replace('"' + out + '"', '"' + in + '"');
        Files.writeString(evening, file.substring(0, from) + chosen + file.substring(to));
    }

    private String unchosen() throws IOException {
        List<String> chosen = chosen();
        String file = Files.readString(evening);
        return ids(file.substring(file.indexOf("\"candidates\"")))
                .filter(id -> !chosen.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> chosen() throws IOException {
        String file = Files.readString(evening);
        return ids(file.substring(file.indexOf("\"chosen\"")).replaceAll("(?s)].*", ""))
                .toList();
    }

    private static Stream<String> ids(String part) {
        Matcher ids = Pattern.compile("\"(aa-[0-9]+)\"").matcher(part);
        List<String> found = new ArrayList<>();
        while (ids.find()) {
            found.add(ids.group(1));
        }
        return found.stream().distinct();
    }

    private static Toolkit miscounting() {
        Toolkit ours = Toolkit.builtIn();
        List<Offer<SelectionRule>> rules = new ArrayList<>(ours.rules().all());
        rules.add(new Offer<>("miscounting", new Miscounting(), "own.jar"));
        return new Toolkit(ours.decks(), new Offers<>(rules), ours.similarities(), List.of());
    }

    /** Forgets what the first supporter pays. */
    private static final class Miscounting implements SelectionRule {
        @Override
        public String id() {
            return "miscounting";
        }

        @Override
        public Selection select(Profile profile, int points, TieBreak ties) {
            Selection honest = Rules.standard().select(profile, points, ties);
            return new Selection(
                    id(),
                    points,
                    honest.rounds().stream().map(Miscounting::forgetful).toList(),
                    honest.waiting(),
                    honest.purse());
        }

        private static Round forgetful(Round round) {
            List<Payment> some = round.payments().subList(1, round.payments().size());
            return new Round(round.number(), round.stage(), round.candidate(), round.figure(), some, round.tie());
        }
    }
}
