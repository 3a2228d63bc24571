package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.droomballon.deck.ShortId;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.ItemId;
import org.droomballon.session.PlainText;
import org.droomballon.session.Register;
import org.droomballon.session.VersionVector;

/**
 * A place in a JSON tree that is being read. Whatever is wrong there is noted in the problems, and answered by nothing,
 * so that reading goes on and finds the rest.
 */
final class Cursor implements Place {
    private static final int NO_INDEX = -1;

    private final JsonNode node;
    /** The root is its own parent. */
    private final Cursor parent;

    private final String key;
    private final int index;
    private final Problems problems;

    Cursor(JsonNode node, String pointer, Problems problems) {
        this.node = node;
        this.parent = this;
        this.key = pointer;
        this.index = NO_INDEX;
        this.problems = problems;
    }

    private Cursor(JsonNode node, Cursor parent, String key, int index) {
        this.node = node;
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.problems = parent.problems;
    }

    JsonNode node() {
        return node;
    }

    @Override
    public Cursor get(String field) {
        return new Cursor(node.path(field), this, field, NO_INDEX);
    }

    /** A key as a JSON pointer holds it. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Whether something is written here, be it {@code null}, which is wrong wherever it stands. */
    boolean isThere() {
        return !node.isMissingNode();
    }

    /** Notes that it is missing, if it is. */
    void requireThere() {
        is(isThere(), "");
    }

    @Override
    public void report(Kind kind, String... details) {
        problems.add(Problem.at(kind, pointer(), details));
    }

    /** The same place with another value, for what a value becomes together with others. */
    Cursor over(JsonNode other) {
        return new Cursor(other, pointer(), problems);
    }

    boolean isObject() {
        return is(node.isObject() && !StructuralMerge.isEither(node), "object");
    }

    /** A part that may be left out, and is an object where it is there. */
    Cursor partIfAny(String key) {
        Cursor part = get(key);
        if (part.isThere()) {
            part.isObject();
        }
        return part;
    }

    @Override
    public Optional<String> text() {
        if (!is(node.isTextual(), "text")) {
            return Optional.empty();
        }
        if (node.textValue().isBlank()) {
            report(Kind.EMPTY, name());
            return Optional.empty();
        }
        return clean(node.textValue());
    }

    @Override
    public Optional<String> anyText() {
        return is(node.isTextual(), "text") ? clean(node.textValue()) : Optional.empty();
    }

    Optional<String> id() {
        Optional<String> id = text();
        if (id.isPresent() && !ShortId.isOne(id.get())) {
            report(Kind.BAD_ID, id.get());
            return Optional.empty();
        }
        return id;
    }

    OptionalInt number(int lowest, int highest) {
        if (!is(node.isIntegralNumber(), "number")) {
            return OptionalInt.empty();
        }
        if (!node.canConvertToInt() || node.intValue() < lowest || node.intValue() > highest) {
            report(Kind.OUT_OF_RANGE, node.asText(), Integer.toString(lowest), Integer.toString(highest));
            return OptionalInt.empty();
        }
        return OptionalInt.of(node.intValue());
    }

    @Override
    public Optional<Integer> boxed(int lowest, int highest) {
        OptionalInt number = number(lowest, highest);
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    Optional<Long> wholeNumber() {
        boolean holds = is(node.isIntegralNumber() && node.canConvertToLong(), "number");
        return holds ? Optional.of(node.longValue()) : Optional.empty();
    }

    @Override
    public Optional<Boolean> flag() {
        return is(node.isBoolean(), "boolean") ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    @Override
    public Optional<Locale> language() {
        Optional<String> text = text();
        Optional<Locale> language = text.flatMap(LanguageTags::parse);
        if (text.isPresent() && language.isEmpty()) {
            report(Kind.NOT_A_LANGUAGE, text.get());
        }
        return language;
    }

    @Override
    public <E extends Enum<E>> Optional<E> word(Class<E> words) {
        Optional<String> text = text();
        Optional<E> word = text.flatMap(wanted -> Words.parse(words, wanted));
        if (text.isPresent() && word.isEmpty()) {
            report(Kind.UNKNOWN_WORD, text.get(), String.join(", ", Words.all(words)));
        }
        return word;
    }

    @Override
    public Optional<ItemId> itemId() {
        Optional<String> text = text();
        Optional<ItemId> id = text.flatMap(ItemId::parse);
        if (text.isPresent() && id.isEmpty()) {
            report(Kind.BAD_ID, text.get());
        }
        return id;
    }

    @Override
    public Optional<VersionVector> vector() {
        return Registers.vector(this);
    }

    @Override
    public <T> Register<T> register(String field, Function<? super Place, Optional<T>> value) {
        return Registers.read(get(field), value);
    }

    @Override
    public <T> Register<T> written(String field, Function<? super Place, Optional<T>> value) {
        Registers.requireWritten(get(field));
        return register(field, value);
    }

    @Override
    public <T> List<T> parts(String field, Function<? super Place, Optional<T>> read) {
        return get(field).allPartsIfAny(read);
    }

    /** The elements of a list; a list that is missing is empty. */
    List<Cursor> listIfAny() {
        return isThere() ? list() : List.of();
    }

    List<Cursor> list() {
        return is(node.isArray(), "list") ? elements() : List.of();
    }

    /** Notes a list that is longer than anybody needs, and answers whether it is not. */
    boolean hasAtMost(int most) {
        if (node.size() > most) {
            report(Kind.TOO_MANY, Integer.toString(node.size()), Integer.toString(most));
        }
        return node.size() <= most;
    }

    /** The elements of a list, without a word where there is none. */
    List<Cursor> elements() {
        if (!node.isArray()) {
            return List.of();
        }
        if (node.size() == 1) {
            return List.of(element(0));
        }
        List<Cursor> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(new Cursor(element, this, "", elements.size()));
        }
        return elements;
    }

    /** Of a list that has as many. */
    Cursor element(int at) {
        return new Cursor(node.get(at), this, "", at);
    }

    /** Reads every element; those in which something is wrong are left out, and noted. */
    <T> List<T> all(Function<? super Cursor, Optional<T>> read) {
        return sound(list(), read);
    }

    <T> List<T> allIfAny(Function<? super Cursor, Optional<T>> read) {
        return sound(listIfAny(), read);
    }

    private static <T> List<T> sound(List<Cursor> elements, Function<? super Cursor, Optional<T>> read) {
        List<T> sound = new ArrayList<>(elements.size());
        for (Cursor element : elements) {
            read.apply(element).ifPresent(sound::add);
        }
        return sound;
    }

    /** The same for a list of parts; what is no object is noted. */
    <T> List<T> allParts(Function<? super Cursor, Optional<T>> read) {
        return all(part -> part.isObject() ? read.apply(part) : Optional.empty());
    }

    <T> List<T> allPartsIfAny(Function<? super Cursor, Optional<T>> read) {
        return isThere() ? allParts(read) : List.of();
    }

    private boolean is(boolean rightType, String wanted) {
        if (!isThere()) {
            problems.add(Problem.at(Kind.MISSING, pointer(), name()));
        } else if (!rightType && node.has(StructuralMerge.EITHER)) {
            report(Kind.DISAGREEMENT, Json.compact(FieldOrder.sorted(node.get(StructuralMerge.EITHER))));
        } else if (!rightType) {
            report(Kind.WRONG_TYPE, wanted);
        }
        return isThere() && rightType;
    }

    private Optional<String> clean(String text) {
        OptionalInt forbidden = PlainText.forbidden(text);
        if (forbidden.isPresent()) {
            report(Kind.FORBIDDEN_CHARACTER, String.format(Locale.ROOT, "U+%04X", forbidden.getAsInt()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private String name() {
        return index == NO_INDEX ? key : Integer.toString(index);
    }

    /** Made only when something is wrong here. */
    String pointer() {
        return parent == this ? key : parent.pointer() + "/" + escaped(name());
    }
}
