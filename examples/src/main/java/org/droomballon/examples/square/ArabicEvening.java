package org.droomballon.examples.square;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/** An evening about the square at which all wrote in Arabic: six neighbours at two tables, with the dots that they gave. */
public final class ArabicEvening {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String BLUE = "blue";
    private static final String GREEN = "green";
    private static final long SEED = 20261015;

    private final SessionEditor editor;

    private ArabicEvening(SessionEditor editor) {
        this.editor = editor;
    }

    public static Session session() throws UnreadableFileException {
        Session begun = Session.begun("square", SEED, new GreenSquare().decks().get(0));
        ArabicEvening evening = new ArabicEvening(new SessionEditor(begun, Pen.of("example")));
        evening.prepare();
        evening.talk();
        return evening.editor.session();
    }

    private void prepare() {
        editor.language(ARABIC);
        editor.school("مركز الحيّ");
        editor.date(LocalDate.of(2026, 10, 15));
        List<Role> seats = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT);
        editor.cards(List.of("zitten", "ontmoeten", "kinderen", "avond", "planten"));
        editor.addGroup(BLUE, "الطاولة الزرقاء", seats);
        editor.addGroup(GREEN, "الطاولة الخضراء", seats);
    }

    private void talk() {
        ItemId benches = note(BLUE, "zitten", "groeien", "نريد مقاعد في الظلّ، قرب ملعب الأطفال");
        ItemId shade = note(GREEN, "zitten", "groeien", "مقاعد تحت الأشجار حتى يجلس الكبار أيضًا");
        editor.headline(benches, "مقاعد في الظلّ قرب ملعب الأطفال");
        editor.decide(Pair.of(benches, shade), Verdict.SAME);
        note(BLUE, "zitten", "fijn", "نجلس كلّ مساء قرب النافورة");
        ItemId ball = note(GREEN, "kinderen", "groeien", "ملعب صغير للكرة، بعيدًا عن السيّارات");
        ItemId lamp = note(BLUE, "avond", "groeien", "مصباح عند المدخل، فالمكان مظلم بعد الساعة 20");
        ItemId herbs = note(GREEN, "planten", "groeien", "نزرع معًا نعناعًا وزعترًا، ومن يريد يأخذ منها");
        note(GREEN, "ontmoeten", "fijn", "يلتقي الجيران هنا يوم السبت");
        editor.readBack(editor.addBalloon(BLUE, "avond", "ساحة مضيئة نعود منها إلى البيت مطمئنّين"), ReadBack.AGREED);
        dots(BLUE, List.of(List.of(benches, lamp), List.of(benches, herbs), List.of(lamp, ball)));
        dots(GREEN, List.of(List.of(ball, herbs), List.of(benches, ball), List.of(herbs, benches)));
    }

    private ItemId note(String table, String card, String lens, String text) {
        return editor.addNote(table, card, lens, text);
    }

    private void dots(String table, List<List<ItemId>> ballots) {
        for (int seat = 1; seat <= ballots.size(); seat++) {
            editor.ballot(table, seat, ballots.get(seat - 1));
        }
    }
}
