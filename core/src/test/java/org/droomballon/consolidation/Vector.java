package org.droomballon.consolidation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A published profile with the results that others computed for it. */
record Vector(JsonNode node) {
    static List<Vector> all() {
        try (InputStream in = Objects.requireNonNull(Vector.class.getResourceAsStream("abc.json"))) {
            return Streams.stream(JsonMapper.builder().build().readTree(in).get("cases"))
                    .map(Vector::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return node.get("name").asText();
    }

    int points() {
        return node.get("committee_size").asInt();
    }

    JsonNode at(String part, String rule) {
        return node.path(part).path(rule);
    }

    JsonNode axioms() {
        return node.path("axioms");
    }

    Profile profile() {
        List<Candidate> candidates = IntStream.range(0, node.get("candidates").asInt())
                .mapToObj(number -> new Candidate(Integer.toString(number), 1, 1, 1, 1, false))
                .toList();
        List<Voter> voters = IntStream.range(0, node.get("ballots").size())
                .mapToObj(number -> new Voter(
                        "voter/" + number,
                        "voter",
                        Voter.Voice.DOTS,
                        node.path("weights").path(number).asLong(1),
                        numbers(node.get("ballots").get(number)).stream()
                                .map(String::valueOf)
                                .toList()))
                .toList();
        return new Profile(voters, candidates);
    }

    static List<Integer> numbers(JsonNode list) {
        return inOrder(list).stream().sorted().toList();
    }

    static List<Integer> inOrder(JsonNode list) {
        return Streams.stream(list).map(JsonNode::asInt).toList();
    }

    static List<Fraction> fractions(JsonNode list) {
        return Streams.stream(list).map(each -> Fraction.parse(each.asText())).toList();
    }
}
