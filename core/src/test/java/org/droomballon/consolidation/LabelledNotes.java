package org.droomballon.consolidation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Notes of which people said which say the same, and pairs that look alike but do not. */
final class LabelledNotes {
    static final String DEVELOPMENT = "development";
    static final String HELD_APART = "held-apart";

    private LabelledNotes() {}

    /**
     * One note.
     *
     * @param cluster the notes that say the same; empty if no other does
     * @param variantOf those of the cluster that say it in the same words, in other forms or another order
     */
    record LabelledNote(String id, String text, Optional<String> cluster, String variantOf, String half) {
        boolean saysTheSameAs(LabelledNote other) {
            return cluster.isPresent() && cluster.equals(other.cluster);
        }
    }

    /** A note and what is close to it but says something else. */
    record ContrastPair(String id, String kind, String half, String one, String other) {}

    /** Two notes with their score. */
    record ScoredPair(LabelledNote one, LabelledNote other, double score) {
        Relation relation() {
            if (!one.saysTheSameAs(other)) {
                return Relation.NONE;
            }
            return one.variantOf().equals(other.variantOf()) ? Relation.SURFACE_VARIANT : Relation.PARAPHRASE;
        }
    }

    /** What two notes are to each other. */
    enum Relation {
        SURFACE_VARIANT,
        PARAPHRASE,
        NONE
    }

    /** Tells how alike two notes are, by their places in the list. */
    @FunctionalInterface
    interface Scorer {
        double score(int one, int other);
    }

    static List<LabelledNote> notes(String language, String half) {
        return rows("notes-" + language + ".json", "points").stream()
                .filter(row -> row.get("half").asText().equals(half))
                .map(LabelledNotes::note)
                .toList();
    }

    /** The 44 published notes, none of which served to set a number; they are told apart by cluster alone. */
    static List<LabelledNote> published() {
        return rows("points-nl.json", "points").stream()
                .map(LabelledNotes::note)
                .toList();
    }

    static List<ContrastPair> contrasts(String language, String half) {
        return rows("contrast-" + language + ".json", "pairs").stream()
                .map(row -> new ContrastPair(
                        row.get("id").asText(),
                        row.get("kind").asText(),
                        row.get("half").asText(),
                        row.get("one").asText(),
                        row.get("other").asText()))
                .filter(pair -> pair.half().equals(half))
                .toList();
    }

    /** Any number of texts: each the beginning of one labelled note and the end of another; many begin or end alike. */
    static List<String> mixed(int count) {
        List<List<String>> words = Stream.of("nl", "fr")
                .flatMap(language -> notes(language, DEVELOPMENT).stream())
                .map(note -> List.of(note.text().split(" ", -1)))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(at -> mixed(words.get(at % words.size()), words.get(at * 7 % words.size())))
                .toList();
    }

    private static String mixed(List<String> one, List<String> other) {
        return String.join(" ", one.subList(0, (one.size() + 1) / 2))
                + " "
                + String.join(" ", other.subList(other.size() / 2, other.size()));
    }

    static List<ScoredPair> pairs(List<LabelledNote> notes, Similarity similarity) {
        Similarity.Comparison comparison =
                similarity.of(notes.stream().map(LabelledNote::text).toList());
        return scored(notes, (one, other) -> comparison.compare(one, other).score());
    }

    static List<ScoredPair> scored(List<LabelledNote> notes, Scorer scorer) {
        List<ScoredPair> pairs = new ArrayList<>();
        for (int one = 0; one < notes.size(); one++) {
            for (int other = one + 1; other < notes.size(); other++) {
                LabelledNote first = notes.get(one);
                LabelledNote second = notes.get(other);
                pairs.add(new ScoredPair(first, second, scorer.score(one, other)));
            }
        }
        return pairs;
    }

    private static LabelledNote note(JsonNode row) {
        return new LabelledNote(
                row.get("id").asText(),
                row.get("text").asText(),
                Optional.of(row.get("cluster")).filter(JsonNode::isTextual).map(JsonNode::asText),
                row.path("variantOf").asText(levelled(row)),
                row.path("half").asText(HELD_APART));
    }

    /** The published notes tell surface variants ('near') from paraphrases by their level. */
    private static String levelled(JsonNode row) {
        boolean variant =
                List.of("near", "canonical").contains(row.path("level").asText());
        return variant ? row.get("cluster").asText() : row.get("id").asText();
    }

    private static List<JsonNode> rows(String file, String name) {
        try (InputStream in = Objects.requireNonNull(LabelledNotes.class.getResourceAsStream(file), file)) {
            JsonNode rows = JsonMapper.builder().build().readTree(in).get(name);
            return IntStream.range(0, rows.size()).mapToObj(rows::get).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
