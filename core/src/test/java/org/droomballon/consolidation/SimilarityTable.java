package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.droomballon.consolidation.LabelledNotes.ContrastPair;
import org.droomballon.consolidation.LabelledNotes.LabelledNote;
import org.droomballon.consolidation.LabelledNotes.Relation;
import org.droomballon.consolidation.LabelledNotes.ScoredPair;
import org.droomballon.consolidation.Likeness.Strength;

/** Writes the figures of {@code docs/similarity.md}, the first argument, behind the line that says so. */
final class SimilarityTable {
    /** Each plain method gets thresholds of its own by the rule by which ours were set. */
    private static final double SHARE_SHOWN = 0.9;

    private static final double RIGHT_WHEN_STRONG = 0.98;
    private static final List<Baseline> BASELINES = List.of(
            new Baseline("trigram Dice", SimilarityTable::trigrams),
            new Baseline("word overlap", SimilarityTable::overlap));
    private static final List<String> TUNED = List.of("nl", "fr");

    private static final String MARK = "<!-- figures, written by SimilarityTable -->\n\n";
    private static final int SOME = 12;

    private final StringBuilder text = new StringBuilder();

    /** A plain method to stand beside ours. */
    private record Baseline(String name, Scorer scorer) {}

    /** Tells how alike two texts are. */
    @FunctionalInterface
    private interface Scorer {
        double score(String one, String other);
    }

    private SimilarityTable() {}

    public static void main(String[] args) throws IOException {
        SimilarityTable table = new SimilarityTable();
        table.figures();
        Stream.of("nl", "fr").forEach(table::examples);
        table.contrasts();
        table.join();
        Path page = Path.of(args[0]);
        String written = Files.readString(page);
        Files.writeString(page, written.substring(0, written.indexOf(MARK) + MARK.length()) + table.text);
    }

    private void figures() {
        line(
                "| notes | method | average precision | shown from | precision | recall | of surface variants | of paraphrases | strong from | precision | recall | contrast pairs strong |");
        line("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (String language : List.of("nl", "fr", "en", "de")) {
            figures(language + " held apart", LabelledNotes.notes(language, LabelledNotes.HELD_APART), language);
        }
        figures("points-nl.json", LabelledNotes.published(), "nl");
        line("");
    }

    private void figures(String name, List<LabelledNote> notes, String language) {
        WordSimilarity similarity = WordSimilarity.of(Locale.forLanguageTag(language));
        Scorer scorer = (one, other) -> similarity.compare(one, other).score();
        row(
                name,
                "this program",
                ours(notes, language),
                WordSimilarity.SHOWN,
                WordSimilarity.STRONG,
                strongContrasts(language, scorer, WordSimilarity.STRONG));
        for (Baseline baseline : BASELINES) {
            Ranking development = development(baseline.scorer());
            row(
                    name,
                    baseline.name(),
                    ranking(notes, baseline.scorer()),
                    shown(development),
                    strong(development),
                    strongContrasts(language, baseline.scorer(), strong(development)));
        }
    }

    private static String strongContrasts(String language, Scorer scorer, double strong) {
        List<ContrastPair> pairs = LabelledNotes.contrasts(language, LabelledNotes.HELD_APART);
        long found = pairs.stream()
                .filter(pair -> scorer.score(pair.one(), pair.other()) >= strong)
                .count();
        return found + " of " + pairs.size();
    }

    private static double shown(Ranking development) {
        return development.thresholdForRecall(SHARE_SHOWN);
    }

    private static double strong(Ranking development) {
        return development.thresholdForPrecision(RIGHT_WHEN_STRONG);
    }

    private static Ranking development(Scorer scorer) {
        return new Ranking(TUNED.stream()
                .flatMap(language ->
                        ranking(LabelledNotes.notes(language, LabelledNotes.DEVELOPMENT), scorer).pairs().stream())
                .toList());
    }

    private static Ranking ranking(List<LabelledNote> notes, Scorer scorer) {
        return new Ranking(LabelledNotes.scored(
                notes,
                (one, other) ->
                        scorer.score(notes.get(one).text(), notes.get(other).text())));
    }

    private void row(String name, String method, Ranking ranking, double shown, double strong, String contrasts) {
        line(String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %s |",
                name,
                method,
                ranking.averagePrecision(),
                shown,
                ranking.precision(shown),
                ranking.recall(shown),
                ranking.recall(shown, Relation.SURFACE_VARIANT),
                ranking.recall(shown, Relation.PARAPHRASE),
                strong,
                ranking.precision(strong),
                ranking.recall(strong),
                contrasts));
    }

    private void examples(String language) {
        Ranking ranking = ours(LabelledNotes.notes(language, LabelledNotes.HELD_APART), language);
        line("### " + language + ", held apart: surface variants that are missed\n");
        ranking.missed(WordSimilarity.SHOWN, Relation.SURFACE_VARIANT).forEach(this::example);
        line("\n### " + language + ", held apart: strong and wrong\n");
        ranking.wrong(WordSimilarity.STRONG).forEach(this::example);
        line("\n### " + language + ", held apart: shown and wrong\n");
        ranking.wrong(WordSimilarity.SHOWN).forEach(this::example);
        List<ScoredPair> missed = ranking.missed(WordSimilarity.SHOWN, Relation.PARAPHRASE);
        line("\n### " + language + ", held apart: the first of " + missed.size() + " paraphrases that are missed\n");
        missed.stream().limit(SOME).forEach(this::example);
        line("");
    }

    private void example(ScoredPair pair) {
        line(String.format(
                Locale.ROOT,
                "- %.2f %s — %s",
                pair.score(),
                pair.one().text(),
                pair.other().text()));
    }

    private void contrasts() {
        line("### Contrast pairs, both halves\n");
        line("| language | kind | pairs | strong | 'check' | shown | not shown |\n|---|---|---|---|---|---|---|");
        for (String language : List.of("nl", "fr", "en", "de")) {
            Stream.of("negation", "number", "opposite", "other target").forEach(kind -> contrasts(language, kind));
        }
        line("");
    }

    private void contrasts(String language, String kind) {
        WordSimilarity similarity = WordSimilarity.of(Locale.forLanguageTag(language));
        List<Strength> found = Stream.of(LabelledNotes.DEVELOPMENT, LabelledNotes.HELD_APART)
                .flatMap(half -> LabelledNotes.contrasts(language, half).stream())
                .filter(pair -> pair.kind().equals(kind))
                .map(pair -> strength(similarity, pair))
                .toList();
        line("| " + language + " | " + kind + " | " + found.size() + " | " + count(found, Strength.STRONG) + " | "
                + count(found, Strength.CHECK) + " | " + count(found, Strength.SHOWN) + " | "
                + count(found, Strength.NONE) + " |");
    }

    private static Strength strength(Similarity similarity, ContrastPair pair) {
        return similarity.compare(pair.one(), pair.other()).strength();
    }

    private static long count(List<Strength> all, Strength wanted) {
        return all.stream().filter(wanted::equals).count();
    }

    private void join() {
        line("### What the join of many notes does not compare, held apart\n");
        line("| language | strong | of these compared | shown | compared | surface variants shown | compared |");
        line("|---|---|---|---|---|---|---|");
        for (String language : TUNED) {
            List<ScoredPair> pairs = ours(LabelledNotes.notes(language, LabelledNotes.HELD_APART), language)
                    .pairs();
            List<ScoredPair> shown = pairs.stream()
                    .filter(pair -> pair.score() >= WordSimilarity.SHOWN)
                    .toList();
            List<ScoredPair> strong = shown.stream()
                    .filter(pair -> pair.score() >= WordSimilarity.STRONG)
                    .toList();
            List<ScoredPair> variants = shown.stream()
                    .filter(pair -> pair.relation() == Relation.SURFACE_VARIANT)
                    .toList();
            line("| " + language + " | " + compared(strong) + " | " + compared(shown) + " | " + compared(variants)
                    + " |");
        }
    }

    private static String compared(List<ScoredPair> pairs) {
        long compared = pairs.stream()
                .filter(pair -> Candidates.grams(pair.one().text())
                                .dice(Candidates.grams(pair.other().text()))
                        >= Candidates.DICE)
                .count();
        return pairs.size() + " | " + compared;
    }

    private static Ranking ours(List<LabelledNote> notes, String language) {
        return new Ranking(LabelledNotes.pairs(notes, WordSimilarity.of(Locale.forLanguageTag(language))));
    }

    private static double trigrams(String one, String other) {
        return Grams.ofWords(3, List.of(Tokens.plain(one))).dice(Grams.ofWords(3, List.of(Tokens.plain(other))));
    }

    /** Words in both by words in either. */
    private static double overlap(String one, String other) {
        Set<String> here = ImmutableSet.copyOf(Tokens.words(one));
        Set<String> there = ImmutableSet.copyOf(Tokens.words(other));
        Set<String> either = Sets.union(here, there);
        return either.isEmpty() ? 1 : (double) Sets.intersection(here, there).size() / either.size();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
