package org.droomballon.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.ItemId;
import org.droomballon.session.Register;
import org.droomballon.session.VersionVector;

/**
 * A place in a session file that is being read: in its tree ({@link Cursor}), or straight in its text ({@link TalkText}). One
 * reader asks either the same, so that a file is checked in one way however it is read.
 *
 * <p>Whoever reads asks for the fields of a place in the order of the file, and for each once.
 */
interface Place {
    Place get(String field);

    void report(Kind kind, String... details);

    /** A text that is not empty and holds no character that would hide or turn what people read. */
    Optional<String> text();

    /** A text that may be empty, such as a wording that was taken away. */
    Optional<String> anyText();

    Optional<Integer> boxed(int lowest, int highest);

    Optional<Boolean> flag();

    /** One of the words of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> word(Class<E> words);

    /** A language tag of BCP 47, as it is usually written: {@code nl}, {@code nl-BE}, {@code zh-Hant}. */
    Optional<Locale> language();

    Optional<ItemId> itemId();

    /** What somebody had seen: a counter for every writer. */
    Optional<VersionVector> vector();

    /** A field that several people may change at once, and that may be left out. */
    <T> Register<T> register(String field, Function<? super Place, Optional<T>> value);

    /** The same of a field that has to be there, and has to have a value in every version. */
    <T> Register<T> written(String field, Function<? super Place, Optional<T>> value);

    /** The parts in a list that may be left out; those in which something is wrong are left out, and noted. */
    <T> List<T> parts(String field, Function<? super Place, Optional<T>> read);
}
