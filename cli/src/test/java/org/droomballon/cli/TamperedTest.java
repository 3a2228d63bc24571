package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody changed by hand, and what an audit says of them. */
class TamperedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");
    private Path evening;

    @BeforeEach
    void aChosenEvening() throws IOException {
        Path demo = folder.resolve("demo");
        assertThat(shell.run("demo", demo)).isZero();
        evening = demo.resolve("avond").resolve("avond.droomballon");
    }

    @Test
    void aPointThatIsMissingInTheFollowUpIsNamed() throws IOException {
        Path followUp = evening.resolveSibling("avond.follow-up.json");
        change(followUp, tree -> ((ArrayNode) tree.get("points")).remove(3));

        assertThat(shell.run("audit", evening)).isEqualTo(1);
        assertThat(shell.err()).containsPattern("Punt [0-9]+ van deze avond staat niet in de opvolging: .+");
    }

    @Test
    void aSeatThatCountsForFiveIsRefused() throws IOException {
        change(evening, tree -> voter(tree).put("weight", 5));

        assertThat(shell.run("audit", evening)).isEqualTo(1);
        assertThat(shell.err()).contains("van 1 tot 1");
    }

    @Test
    void morePointsThanPlacesAreRefused() throws IOException {
        change(evening, tree -> ten(tree).put("points", 9));

        assertThat(shell.run("check", evening)).isEqualTo(1);
        assertThat(shell.err()).contains("10, en meer dan 9");
    }

    @Test
    void dotsThatDifferFromThoseOfTheChoiceAreToldSeatBySeat() throws IOException {
        change(evening, tree -> ((ArrayNode) voter(tree).get("supports")).removeAll());

        shell.run("audit", evening);

        assertThat(shell.err()).contains("Deze stemmen zijn nu anders dan bij de keuze", "plaats 1");
    }

    @Test
    void pointsThatChangedPlacesAreNamed() throws IOException {
        change(evening, tree -> {
            ArrayNode chosen = (ArrayNode) ten(tree).get("chosen");
            JsonNode first = chosen.get(0);
            chosen.set(0, chosen.get(1));
            chosen.set(1, first);
        });

        assertThat(shell.run("audit", evening)).isZero();
        assertThat(shell.err()).contains("andere volgorde", "nu op plaats 1, en bij de regel op plaats 2");
    }

    @Test
    void manyEveningsAreAuditedAtOnceAndOneThatIsWrongDoesNotStopTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("kapot.droomballon"), "{");

        assertThat(shell.run("audit", broken, evening)).isEqualTo(1);
        assertThat(shell.out()).contains("avond.droomballon", "verantwoord");
        assertThat(shell.err()).contains("kapot.droomballon");
        assertThat(shell.run("audit", evening, evening, "--json")).isEqualTo(2);
    }

    private static ObjectNode ten(JsonNode tree) {
        return (ObjectNode) tree.get("ten").get(0).get("value");
    }

    private static ObjectNode voter(JsonNode tree) {
        for (JsonNode voter : ten(tree).get("voters")) {
            if (voter.get("voice").asText().equals("dots")) {
                return (ObjectNode) voter;
            }
        }
        throw new AssertionError("nobody gave dots");
    }

    private static void change(Path file, Consumer<ObjectNode> change) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
        change.accept(tree);
        Files.write(file, JSON.writeValueAsBytes(tree));
    }
}
