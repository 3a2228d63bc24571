package org.droomballon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.ItemId;
import org.droomballon.session.NaturalOrder;
import org.droomballon.session.Register;
import org.droomballon.session.Talk;
import org.droomballon.session.Version;
import org.droomballon.session.VersionVector;

/**
 * Talks, read straight from the text of a file without making a tree of it, which proves on the way that the text is
 * canonical. It knows the form in which this program writes what nobody disagrees about, which is nearly all that is ever
 * read; whatever is not in that form, right or wrong, is {@link NotAsWritten}.
 */
final class TalkText implements Place {
    private static final TextLayout IN_TALK = TextLayout.ofFieldsAt(KeptTalk.LEVEL + 1);
    private static final TextLayout IN_PART = TextLayout.ofFieldsAt(KeptTalk.LEVEL + 3);

    private final CanonicalText text;
    private TextLayout layout = IN_TALK;
    /** Whoever writes writes much: one text serves for all that a writer wrote. */
    private String lastWriter = "";

    private TalkText(CanonicalText text) {
        this.text = text;
    }

    /**
     * The talks in the text of a list.
     *
     * @param place of the list, which itself need not be there
     */
    static List<KeptTalk> read(byte[] list, Cursor place, TalkReader reader) {
        TalkText text = new TalkText(new CanonicalText(list));
        List<KeptTalk> talks = text.list(() -> text.talk(place, reader));
        text.text.requireEnd();
        return talks;
    }

    private KeptTalk talk(Cursor list, TalkReader reader) {
        int start = text.at() + layout.object.length - 1;
        try {
            Talk talk = object(reader::read);
            return new KeptTalk(talk, text.since(start));
        } catch (NotAsWritten e) {
            layout = IN_TALK;
            text.goTo(start);
            text.goAfter(layout.objectEnd);
            return fromTree(text.since(start), list, reader);
        }
    }

    /** What is JSON by itself is so in its place too, and what stands around it goes on from there. */
    private static KeptTalk fromTree(Slice talk, Cursor list, TalkReader reader) {
        try {
            Optional<KeptTalk> kept = reader.kept(list.over(Json.parse("", talk.bytes())));
            return kept.orElseThrow(NotAsWritten::new);
        } catch (UnreadableFileException e) {
            throw new NotAsWritten();
        }
    }

    @Override
    public Place get(String field) {
        CanonicalText.require(text.skipField(layout.firstField, field));
        return this;
    }

    /** What is wrong is told by whoever reads the tree. */
    @Override
    public void report(Kind kind, String... details) {
        throw new NotAsWritten();
    }

    @Override
    public Optional<String> text() {
        String string = text.string();
        CanonicalText.require(!string.isBlank());
        return Optional.of(string);
    }

    @Override
    public Optional<String> anyText() {
        return Optional.of(text.string());
    }

    @Override
    public Optional<Integer> boxed(int lowest, int highest) {
        long number = text.number();
        CanonicalText.require(number >= lowest && number <= highest);
        return Optional.of((int) number);
    }

    @Override
    public Optional<Boolean> flag() {
        boolean flag = text.skip(TextLayout.TRUE);
        CanonicalText.require(flag || text.skip(TextLayout.FALSE));
        return Optional.of(flag);
    }

    @Override
    public <E extends Enum<E>> Optional<E> word(Class<E> words) {
        return Words.parse(words, text.string());
    }

    @Override
    public Optional<Locale> language() {
        Optional<Locale> language = text().flatMap(LanguageTags::parse);
        CanonicalText.require(language.isPresent());
        return language;
    }

    @Override
    public Optional<ItemId> itemId() {
        if (text.skipBeginning(lastWriter, '-')) {
            ItemId id = new ItemId(lastWriter, counter());
            text.require(TextLayout.QUOTE);
            return Optional.of(id);
        }
        return ItemId.parse(text.string());
    }

    @Override
    public Optional<VersionVector> vector() {
        text.require(layout.vector);
        String writer = writer();
        long counter = counter();
        Map<String, Long> counters = text.skip(layout.nextWriter) ? counters(writer, counter) : Map.of(writer, counter);
        text.require(layout.vectorEnd);
        return Optional.of(new VersionVector(counters));
    }

    private Map<String, Long> counters(String first, long counter) {
        Map<String, Long> counters = new TreeMap<>();
        counters.put(first, counter);
        String before = first;
        do {
            String writer = writer();
            CanonicalText.require(FieldOrder.COMPARATOR.compare(before, writer) < 0);
            counters.put(writer, counter());
            before = writer;
        } while (text.skip(layout.nextWriter));
        return counters;
    }

    private String writer() {
        if (!text.skipBeginning(lastWriter, '"')) {
            lastWriter = text.string();
            CanonicalText.require(Registers.isWriter(lastWriter) && !lastWriter.equals(StructuralMerge.EITHER));
        }
        text.require(TextLayout.COLON);
        return lastWriter;
    }

    private long counter() {
        long counter = text.number();
        CanonicalText.require(counter >= 1);
        return counter;
    }

    @Override
    public <T> Register<T> register(String field, Function<? super Place, Optional<T>> value) {
        if (!text.skipField(layout.field, field)) {
            return Register.empty();
        }
        text.require(layout.register);
        return text.skip(TextLayout.NULL) ? seen(Optional.empty()) : seen(there(value));
    }

    @Override
    public <T> Register<T> written(String field, Function<? super Place, Optional<T>> value) {
        CanonicalText.require(text.skipField(layout.field, field));
        text.require(layout.register);
        return seen(there(value));
    }

    private <T> Optional<T> there(Function<? super Place, Optional<T>> read) {
        Optional<T> value = read.apply(this);
        CanonicalText.require(value.isPresent());
        return value;
    }

    private <T> Register<T> seen(Optional<T> value) {
        text.require(layout.seen);
        VersionVector vector = vector().orElseThrow();
        text.require(layout.registerEnd);
        return new Register<>(List.of(new Version<>(value, vector)));
    }

    @Override
    public <T> List<T> parts(String field, Function<? super Place, Optional<T>> read) {
        if (!text.skipField(layout.field, field)) {
            return List.of();
        }
        layout = IN_PART;
        List<T> parts = list(() -> object(read));
        layout = IN_TALK;
        return parts;
    }

    private <T> List<T> list(Supplier<T> part) {
        List<T> parts = new ArrayList<>();
        if (text.skip(TextLayout.EMPTY_LIST)) {
            return parts;
        }
        text.require(TextLayout.LIST);
        String before = "";
        do {
            String id = id();
            CanonicalText.require(NaturalOrder.COMPARATOR.compare(before, id) < 0);
            parts.add(part.get());
            before = id;
        } while (text.skip(TextLayout.COMMA));
        text.require(layout.listEnd);
        return parts;
    }

    /** The id of the object that comes next. */
    private String id() {
        int start = text.at();
        text.require(layout.object);
        CanonicalText.require(text.skipField(layout.firstField, "id"));
        String id = text.string();
        text.goTo(start);
        return id;
    }

    private <T> T object(Function<? super Place, Optional<T>> read) {
        text.require(layout.object);
        Optional<T> object = there(read);
        text.require(layout.objectEnd);
        return object.orElseThrow();
    }
}
