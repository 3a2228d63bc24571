package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.session.Balloon;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.Talk;

/** A talk beside its text in a file, also where this version of the program does not know all of it. */
final class KeptTalk {
    /** How deep in a file a talk stands. */
    static final int LEVEL = 2;

    private final String id;
    private final Talk talk;
    private final Slice text;
    private final ImmutableLongArray items;

    /**
     * A talk that was read.
     *
     * @param text canonical, and indented as it stands in a file
     */
    KeptTalk(Talk talk, Slice text) {
        this.id = talk.id();
        this.talk = talk;
        this.text = Objects.requireNonNull(text, "text");
        this.items = items(talk);
    }

    /**
     * A talk that was read from a tree.
     *
     * @param tree canonical
     */
    static KeptTalk of(Talk talk, JsonNode tree) {
        return new KeptTalk(talk, Slice.of(JsonPrinter.part(tree, LEVEL)));
    }

    private static ImmutableLongArray items(Talk talk) {
        ImmutableLongArray.Builder items =
                ImmutableLongArray.builder(talk.notes().size() + talk.balloons().size());
        talk.notes().forEach(note -> items.add(number(note.id())));
        talk.balloons().forEach(balloon -> items.add(number(balloon.id())));
        return items.build();
    }

    /** Equal for equal ids, and hardly ever for others. */
    private static long number(ItemId id) {
        return ((long) id.writer().hashCode() << Integer.SIZE) + id.counter();
    }

    String id() {
        return id;
    }

    Talk talk() {
        return talk;
    }

    Slice text() {
        return text;
    }

    JsonNode tree() {
        return Json.own(text.bytes());
    }

    /** Whether no two notes or balloons of talks share an id. Numbers lie side by side, where ids lie all over the memory. */
    static boolean haveDistinctItems(List<KeptTalk> talks) {
        long[] numbers =
                talks.stream().flatMapToLong(talk -> talk.items.stream()).toArray();
        Arrays.sort(numbers);
        for (int at = 1; at < numbers.length; at++) {
            if (numbers[at] == numbers[at - 1]) {
                return ids(talks).distinct().count() == numbers.length;
            }
        }
        return true;
    }

    private static Stream<ItemId> ids(List<KeptTalk> talks) {
        return talks.stream()
                .map(KeptTalk::talk)
                .flatMap(talk -> Stream.concat(
                        talk.notes().stream().map(Note::id),
                        talk.balloons().stream().map(Balloon::id)));
    }
}
