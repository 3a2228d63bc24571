package org.droomballon.swing.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckTitles;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.deck.Sources;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** An evening as it would be with Arabic cards: its questions, notes and balloons are all in Arabic, and what hangs on them stays. */
final class ArabicEvening {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final List<String> QUESTIONS = List.of(
            "كيف تسهّل مدرستكم دخول الآباء إليها؟",
            "ماذا يحتاج الآباء ليشعروا بترحيب دافئ؟",
            "كيف تقصّر المدرسة المسافة بين البيت والمدرسة؟",
            "ما دور مجلس الآباء عند باب المدرسة؟",
            "أي اتفاقات تجعل الترحيب دافئًا؟",
            "كيف يشعر الآباء بهذا الترحيب؟",
            "هل يشارك الآباء في القرارات حول الترحيب؟",
            "ماذا يقدّم مجلس الآباء للأهل الجدد؟",
            "ما الذي تغيّر منذ بدأت المدرسة بهذه الخطوات؟",
            "كيف يتعلّم الطفل في البيت كما في الفيلم؟",
            "لماذا يستحق الترحيب الدافئ وقتًا ومالًا؟",
            "كيف نبني الثقة بين الآباء والمدرسة؟",
            "ما أثر الترحيب على الأطفال والآباء والمعلمين؟",
            "أين نطرح سؤالًا صغيرًا يشغل بالنا؟",
            "كيف يتعارف الآباء بعضهم على بعض؟",
            "متى نتحدّث مع المعلمة عن أمر صغير؟");

    private static final List<String> SAYINGS = List.of(
            "نشرب القهوة معًا عند الباب كل يوم جمعة",
            "الرسائل طويلة ولغتها صعبة",
            "نريد رسائل قصيرة مع صور",
            "أحد من المدرسة يسلّم علينا كل صباح",
            "لا أعرف أسماء الآباء الآخرين",
            "كل عائلة تتعرّف على عائلة أخرى",
            "يوم للآباء الجدد قبل بداية السنة",
            "مترجم عند الحديث مع المعلمة (20 دقيقة)",
            "نرى الصف مرة في كل فصل",
            "المدير يعرف أسماء أطفالنا",
            "الحديث مع المعلمة بعد الساعة 18:00 أسهل",
            "الفاتورة تُدفع على أقساط من غير أسئلة",
            "مقعد في الظل أمام المدرسة",
            "الكل يتكلّم في Smartschool وأنا لا أراه",
            "نطبخ معًا مرة في السنة",
            "الأجداد مرحّب بهم أيضًا");

    private ArabicEvening() {}

    static SessionFile of(SessionFile file) {
        Session whole = file.session();
        Session session = new Session(
                whole.id(),
                whole.seed(),
                deck(whole.deck()),
                whole.details(),
                whole.programme(),
                whole.groups(),
                whole.talks(),
                whole.decisions(),
                whole.ballots(),
                whole.carried());
        SessionEditor editor = new SessionEditor(session, file.pen("arabisch"));
        editor.language(ARABIC);
        editor.school("مدرسة قوس قزح");
        List<ItemId> items = session.items().stream().map(Item::id).toList();
        List<ItemId> worded = items.stream()
                .filter(id -> session.decisions().headline(id).isPresent())
                .toList();
        sayOneAfterTheOther(items, editor::rewrite);
        sayOneAfterTheOther(worded, editor::headline);
        SessionFile arabic = SessionFile.of(editor.session());
        return file.ten().map(ten -> arabic.with(ten, arabic.pen("keuze"))).orElse(arabic);
    }

    private static void sayOneAfterTheOther(List<ItemId> items, BiConsumer<ItemId, String> place) {
        IntStream.range(0, items.size()).forEach(at -> place.accept(items.get(at), SAYINGS.get(at % SAYINGS.size())));
    }

    private static Deck deck(Deck dutch) {
        LocalizedText title = text("ترحيب دافئ");
        List<Card> cards = new ArrayList<>();
        dutch.cards().forEach(card -> cards.add(arabic(card)));
        return new Deck(
                dutch.id(),
                dutch.edition(),
                List.of(ARABIC),
                new DeckTitles(
                        title,
                        text("من باب المدرسة إلى الصف"),
                        text("معًا في المدرسة"),
                        text("10 أشياء نحملها إلى المدرسة")),
                dutch.rules(),
                lenses(dutch),
                cards,
                new Sources(
                        text("شاركوها كما تشاؤون"), List.of(), dutch.sources().film(), List.of(), List.of()));
    }

    private static Card arabic(Card card) {
        return card instanceof BlankCard
                ? card
                : new QuestionCard(card.id(), card.number(), text(QUESTIONS.get(card.number() - 1)));
    }

    private static List<Lens> lenses(Deck dutch) {
        List<String> labels = List.of("كيف الحال الآن؟", "ما حلمنا؟", "ما الممكن؟");
        List<String> prompts =
                List.of("كيف الحال اليوم في المدرسة؟", "كيف تكون المدرسة في أجمل حال؟", "ماذا نستطيع أن نفعل؟");
        return IntStream.range(0, labels.size())
                .mapToObj(at -> {
                    Lens lens = dutch.lenses().get(at);
                    return new Lens(lens.id(), lens.icon(), text(labels.get(at)), text(prompts.get(at)));
                })
                .toList();
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(ARABIC, Map.of(ARABIC, words));
    }
}
