package org.droomballon.export.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.export.content.Line;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** A deck in languages that parents speak at home and the program does not, with an evening in one of them. */
public final class LanguagesFixture {
    private static final Deck DECK = deck();

    private LanguagesFixture() {}

    public static Stream<Locale> languages() {
        return DECK.languages().stream();
    }

    /** All that the deck says in a language, which is also what the parents write down. */
    public static List<String> texts(Locale language) {
        DeckTitles titles = DECK.titles();
        Lens lens = DECK.lenses().get(0);
        Stream<String> said = Stream.of(
                        titles.title(),
                        titles.subtitle(),
                        titles.series(),
                        titles.harvest(),
                        lens.label(),
                        lens.prompt(),
                        DECK.sources().licence())
                .map(text -> text.in(language));
        return Stream.concat(said, DECK.cards().stream().map(card -> card.question(language)
                        .orElseThrow()))
                .toList();
    }

    /** Those of its texts that a document has on paper: cards lack the subtitle, and note sheets the titles. */
    public static List<String> onPaper(Document document, Locale language) {
        DeckTitles titles = DECK.titles();
        Stream<LocalizedText> without =
                switch (document.kind()) {
                    case "cards" -> Stream.of(titles.subtitle());
                    case "notesheets" -> Stream.of(titles.title(), titles.subtitle());
                    default -> Stream.of();
                };
        List<String> lacking = without.map(text -> text.in(language)).toList();
        String whole = document.content().lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        return texts(language).stream()
                .filter(text -> whole.contains(text) && !lacking.contains(text))
                .toList();
    }

    /** Every kind of document. */
    public static List<Document> documents(Locale language) {
        Session session = evening(language);
        Account account = Accounts.of(session, TenPoints.propose(session, Rules.standard()), Rules.standard());
        TenPointsDocument points = TenPointsDocument.of(session, account, language);
        return List.of(
                CardSheets.of(session, language, Optional.empty()),
                NoteSheets.of(session, language),
                points,
                FollowUpDocument.of(FollowUp.begun(session, account), LocalDate.of(2026, 12, 1), language),
                TextDocument.background(DECK, language),
                TextDocument.letter(session, account, language),
                TextDocument.minutes(session, language),
                TextDocument.tallySheet(session, language),
                TextDocument.guide(session, language),
                PointsPoster.of(points),
                PointsPoster.blank(DECK, language));
    }

    private static Session evening(Locale language) {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DECK), Pen.of("aa"));
        List<String> said = texts(language);
        editor.school(said.get(1));
        editor.date(LocalDate.of(2026, 11, 26));
        editor.cards(List.of("c1", "c2"));
        editor.addGroup("t1", said.get(2), List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        List<ItemId> notes = IntStream.range(0, said.size())
                .mapToObj(at -> editor.addNote("t1", at % 2 == 0 ? "c1" : "c2", "now", said.get(at)))
                .toList();
        editor.ballot("t1", 1, notes.subList(0, 3));
        editor.addBalloon("t1", "c1", said.get(5));
        return editor.session();
    }

    private static Deck deck() {
        try (InputStream in =
                Objects.requireNonNull(LanguagesFixture.class.getResourceAsStream("languages.deck.json"))) {
            Path file = Files.createTempFile("languages", ".deck.json");
            Files.write(file, in.readAllBytes());
            Deck deck = DeckFiles.read(file);
            Files.delete(file);
            return deck;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
