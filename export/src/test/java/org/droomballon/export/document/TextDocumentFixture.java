package org.droomballon.export.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** An evening of three tables, one of which wrote nothing. */
public final class TextDocumentFixture {
    private TextDocumentFixture() {}

    public static TextDocument letter(Locale language) {
        return letter(evening().session(), language);
    }

    static TextDocument letter(Session evening, Locale language) {
        TenPoints ten = TenPoints.propose(evening, Rules.standard());
        return TextDocument.letter(evening, Accounts.of(evening, ten, Rules.standard()), language);
    }

    public static TextDocument minutes(Locale language) {
        return TextDocument.minutes(evening().session(), language);
    }

    public static TextDocument tallySheet(Locale language) {
        return TextDocument.tallySheet(evening().session(), language);
    }

    /** For one table, with these wishes. */
    public static TextDocument tallySheet(List<String> wishes) {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("blauw", "blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        wishes.forEach(wish -> editor.addNote("blauw", "k01", "nu", wish));
        return TextDocument.tallySheet(editor.session(), Wording.DUTCH);
    }

    public static TextDocument guide(Locale language) {
        SessionEditor editor = evening();
        editor.start(LocalTime.of(19, 30));
        editor.minutes(100);
        editor.film(true);
        return TextDocument.guide(editor.session(), language);
    }

    static SessionEditor evening() {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.school("De Regenboog");
        editor.date(LocalDate.of(2026, 11, 26));
        editor.cards(List.of("k03", "k17"));
        List.of("blauw", "groen", "geel")
                .forEach(table -> editor.addGroup(table, table, List.of(Role.FACILITATOR, Role.NOTE_TAKER)));
        editor.question("groen", "k17", "Wie helpt er op het <schoolfeest>?");
        editor.addNote("groen", "k01", "nu", "Niet gepland,  wel gezegd");
        editor.addNote("groen", "k17", "kan", "Wij \u0645\u0631\u062D\u0628\u0627");
        List<ItemId> wishes = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> editor.addNote("blauw", "k03", number % 2 == 0 ? "nu" : "droom", "Wens " + number))
                .toList();
        ItemId balloon = editor.addBalloon("blauw", "k03", "Een poort die opengaat");
        editor.addBalloon("groen", "k17", "Iedereen helpt");
        editor.readBack(balloon, ReadBack.AGREED);
        editor.ballot("blauw", 1, wishes);
        editor.ballot("groen", 2, wishes.subList(0, 2));
        return editor;
    }
}
