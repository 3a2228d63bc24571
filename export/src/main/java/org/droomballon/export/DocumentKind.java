package org.droomballon.export;

import com.google.common.base.CaseFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TextDocument;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Session;

/** The documents that the program makes, each of a deck, an evening or a follow-up. */
public enum DocumentKind {
    CARDS,
    BACKGROUND,
    GUIDE,
    NOTE_SHEETS,
    BLANK_POSTER,
    TALLY_SHEET,
    TEN_POINTS,
    POSTER,
    LETTER,
    MINUTES,
    FOLLOW_UP;

    /** Makes a document of something. */
    @FunctionalInterface
    private interface Making<T> {
        Document of(T from) throws UnreadableFileException;
    }

    /** Its name on the command line, in bundles and in names of files. */
    public String id() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
    }

    public static Optional<DocumentKind> named(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Whether it tells what people wrote. */
    public boolean tellsNotes() {
        return this == TALLY_SHEET || this == TEN_POINTS || this == POSTER || this == LETTER || this == MINUTES;
    }

    /** Whether an evening has anything for it: note sheets need tables with cards, a tally sheet needs notes. */
    public boolean hasContent(Session session) {
        return switch (this) {
            case NOTE_SHEETS -> session.tables().stream()
                    .anyMatch(table -> !session.cardsOf(table).isEmpty());
            case TALLY_SHEET -> !session.items().isEmpty();
            default -> true;
        };
    }

    /**
     * The document; nothing where the source does not give it. Slow.
     *
     * @throws UnreadableFileException if it tells points that were chosen by a rule that is not here
     */
    public Optional<Document> of(DocumentSource source, DocumentWish wish) throws UnreadableFileException {
        Locale language = wish.language();
        return switch (this) {
            case CARDS -> source.evening().isPresent()
                    ? made(source.evening(), one -> CardSheets.of(one.file().session(), language, wish.second()))
                    : made(source.deck(), deck -> CardSheets.of(deck, language, wish.second()));
            case BACKGROUND -> made(source.deck(), deck -> TextDocument.background(deck, language));
            case BLANK_POSTER -> source.evening().isPresent()
                    ? made(
                            source.evening(),
                            one -> PointsPoster.blank(one.file().session(), language))
                    : made(source.deck(), deck -> PointsPoster.blank(deck, language));
            case GUIDE -> made(
                    source.evening(), one -> TextDocument.guide(one.file().session(), language));
            case NOTE_SHEETS -> made(
                    source.evening(), one -> NoteSheets.of(one.file().session(), language));
            case TALLY_SHEET -> made(source.evening(), one -> TextDocument.tallySheet(one.told(), language));
            case MINUTES -> made(source.evening(), one -> TextDocument.minutes(one.told(), language));
            case TEN_POINTS -> made(source.evening(), one -> tenPoints(one, language));
            case POSTER -> made(source.evening(), one -> PointsPoster.of(tenPoints(one, language)));
            case LETTER -> made(source.evening(), one -> letter(one, language));
            case FOLLOW_UP -> made(source.followUp(), one -> FollowUpDocument.of(one, wish.today(), language));
        };
    }

    private static <T> Optional<Document> made(Optional<T> from, Making<T> making) throws UnreadableFileException {
        return from.isPresent() ? Optional.of(making.of(from.get())) : Optional.empty();
    }

    private static TenPointsDocument tenPoints(Evening evening, Locale language) throws UnreadableFileException {
        Session told = evening.told();
        return TenPointsDocument.of(told, evening.account(told), language);
    }

    private static Document letter(Evening evening, Locale language) throws UnreadableFileException {
        Session told = evening.told();
        return TextDocument.letter(told, evening.account(told), language);
    }
}
