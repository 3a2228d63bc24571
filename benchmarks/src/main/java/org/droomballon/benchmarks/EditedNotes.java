package org.droomballon.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Any number of notes as many evenings might write them, always the same ones. Three in four are new: the beginning of one
 * labelled note, the end of another, and between them two words made of halves of two others, since the more people write
 * the more words there are. One in four says again what one of the last thousand said, with a slip of the pen or with its
 * words in another order. All is lower-case letters and spaces.
 */
final class EditedNotes {
    private static final int RECENT = 1_000;

    private final Lcg chance = new Lcg();
    private final List<List<String>> sources;
    private final Map<Integer, String> words = new LinkedHashMap<>();

    /** The generator of Knuth's MMIX, so that no library changes the notes. */
    private static final class Lcg {
        private long state = 42;

        int below(int bound) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (int) ((state >>> 33) % bound);
        }
    }

    private EditedNotes() {
        sources = Stream.of("notes-nl.json", "notes-fr.json")
                .flatMap(file -> read(file).stream())
                .map(EditedNotes::plain)
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(" ", -1)))
                .toList();
        sources.stream().flatMap(List::stream).forEach(word -> words.putIfAbsent(words.size(), word));
    }

    static List<String> many(int count) {
        EditedNotes edited = new EditedNotes();
        List<String> notes = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            boolean again = at > 0 && edited.chance.below(4) == 0;
            notes.add(
                    again
                            ? edited.saidAgain(notes.get(at - 1 - edited.chance.below(Math.min(at, RECENT))))
                            : edited.made());
        }
        return notes;
    }

    private static List<String> read(String file) {
        try (InputStream in = Objects.requireNonNull(EditedNotes.class.getResourceAsStream(file), file)) {
            return JsonMapper.builder().build().readTree(in).get("points").findValues("text").stream()
                    .map(JsonNode::asText)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Lower-case letters and single spaces alone, so that a plain baseline finds the same pieces. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    private String made() {
        List<String> begin = any();
        List<String> end = any();
        List<String> made = new ArrayList<>(begin.subList(0, (begin.size() + 2) / 3));
        made.add(newWord());
        made.add(newWord());
        made.addAll(end.subList(end.size() - end.size() / 3, end.size()));
        return String.join(" ", made);
    }

    private List<String> any() {
        return sources.get(chance.below(sources.size()));
    }

    private String newWord() {
        String one = words.get(chance.below(words.size()));
        String other = words.get(chance.below(words.size()));
        return one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 2);
    }

    private String saidAgain(String note) {
        return chance.below(2) == 0 ? withSlip(note) : withSwap(note);
    }

    private String withSlip(String note) {
        int at = chance.below(note.length());
        return note.substring(0, at) + (char) ('a' + chance.below(26)) + note.substring(at + 1);
    }

    private String withSwap(String note) {
        List<String> said = List.of(note.split(" ", -1));
        int at = chance.below(said.size());
        return IntStream.range(0, said.size())
                .mapToObj(place -> said.get((place + at) % said.size()))
                .collect(Collectors.joining(" "));
    }
}
