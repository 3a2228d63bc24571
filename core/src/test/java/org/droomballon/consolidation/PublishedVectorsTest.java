package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.EqualShares.Unsupported;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our default rule against results that others computed; the file says how. */
class PublishedVectorsTest {
    private static final String THEIR_NAME = "equal-shares";

    @TestFactory
    Stream<DynamicTest> equalSharesChoosesWhatOthersComputed() throws IOException {
        return cases().map(vector -> DynamicTest.dynamicTest(vector.get("name").asText(), () -> assertThat(
                        chosen(vector))
                .containsExactlyElementsOf(numbers(vector.get("resolute").get(THEIR_NAME)))));
    }

    @Test
    void everyCaseHasAResultToCompareWith() throws IOException {
        assertThat(cases()).hasSize(48).allMatch(vector -> vector.at("/resolute/" + THEIR_NAME)
                .isArray());
    }

    private static Stream<JsonNode> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(PublishedVectorsTest.class.getResourceAsStream("abc.json"))) {
            return Streams.stream(JsonMapper.builder().build().readTree(in).get("cases"));
        }
    }

    private static List<Integer> chosen(JsonNode vector) {
        Selection selection = new EqualShares(Unsupported.FILL_UP)
                .select(profile(vector), vector.get("committee_size").asInt(), new IndexTieBreak());
        return selection.chosen().stream().map(Integer::valueOf).sorted().toList();
    }

    private static Profile profile(JsonNode vector) {
        List<Candidate> candidates = IntStream.range(0, vector.get("candidates").asInt())
                .mapToObj(number -> new Candidate(Integer.toString(number), 1, 1, 1, 1, false))
                .toList();
        JsonNode ballots = vector.get("ballots");
        List<Voter> voters = IntStream.range(0, ballots.size())
                .mapToObj(number -> new Voter(
                        "voter/" + number,
                        "voter",
                        Voter.Voice.DOTS,
                        vector.path("weights").path(number).asLong(1),
                        numbers(ballots.get(number)).stream()
                                .map(String::valueOf)
                                .toList()))
                .toList();
        return new Profile(voters, candidates);
    }

    private static List<Integer> numbers(JsonNode list) {
        return Streams.stream(list).map(JsonNode::asInt).sorted().toList();
    }
}
