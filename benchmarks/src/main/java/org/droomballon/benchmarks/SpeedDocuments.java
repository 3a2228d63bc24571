package org.droomballon.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Line;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.document.TextDocument;
import org.droomballon.file.DeckFiles;

/**
 * What is measured: 19 cards on 5 sheets, and a report of 3 pages with ten points, two tables and their headings.
 *
 * @param texts the words of the report: see the places in which they are asked for
 */
record SpeedDocuments(Locale language, List<String> texts) {
    static final int POINTS = 10;

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final SpeedDocuments IN_DUTCH = new SpeedDocuments(
            DUTCH,
            List.of(
                    "Wat ouders meenemen naar de school",
                    "Basisschool De Regenboog, 15 oktober 2026",
                    "Er komt een vast koffiemoment aan de schoolpoort, open voor alle ouders",
                    "Drie tafels schreven dit op: Blauw, Geel en Groen. Acht van de veertien ouders steunen dit.",
                    "Koffie aan de poort op vrijdag",
                    "Een bank en een afdak, voor als het regent",
                    "Zo is er gerekend",
                    "Opvolging met de school",
                    "Blauw: 2 × 848 + Geel: 3 × 848"));
    private static final SpeedDocuments IN_UKRAINIAN = new SpeedDocuments(
            Locale.forLanguageTag("uk"),
            List.of(
                    "Що батьки несуть до школи",
                    "Початкова школа «Веселка», 15 жовтня 2026",
                    "Біля шкільних воріт буде постійна кава, відкрита для всіх батьків",
                    "Три столи записали це: синій, жовтий і зелений. Вісім із чотирнадцяти батьків це підтримують.",
                    "Кава біля воріт у п’ятницю",
                    "Лавка й навіс на випадок дощу",
                    "Як рахували",
                    "Що далі зі школою",
                    "Синій: 2 × 848 + жовтий: 3 × 848"));
    private static final List<String> QUESTIONS = List.of(
            "Чому ми радіємо в нашій школі й чим хочемо поділитися?",
            "Як тепло зустріти нових батьків біля шкільних воріт?",
            "Чи розуміють батьки листи, які їм надсилає школа?",
            "Хто може допомогти, коли вдома говорять іншою мовою?");

    SpeedDocuments {
        texts = List.copyOf(texts);
    }

    static SpeedDocuments in(Locale language) {
        return language.equals(DUTCH) ? IN_DUTCH : IN_UKRAINIAN;
    }

    CardSheets cards() {
        CardSheets dutch = CardSheets.of(DeckFiles.embedded(), DUTCH);
        return language.equals(DUTCH) ? dutch : translated(dutch);
    }

    /** The same sheets with other letters on the cards and in the help; how many there are of them is about the same. */
    private CardSheets translated(CardSheets dutch) {
        HowItWorks how = dutch.howItWorks();
        List<CardFace> faces = IntStream.range(0, dutch.cards().size())
                .mapToObj(at -> translated(dutch.cards().get(at), QUESTIONS.get(at % QUESTIONS.size())))
                .toList();
        List<LensFace> lenses = dutch.lenses().stream()
                .map(lens -> new LensFace(lens.icon(), lens.drawing(), "Як є зараз?", "Як сьогодні в нашій школі?"))
                .toList();
        return new CardSheets(
                language,
                dutch.heading(),
                dutch.subtitle(),
                dutch.series(),
                lenses,
                faces,
                new HowItWorks(
                        how.languageTag(),
                        how.title(),
                        how.steps().stream().map(step -> texts.get(4)).toList(),
                        how.films(),
                        how.credits(),
                        how.licence(),
                        how.notices()),
                dutch.second(),
                dutch.writeIn(),
                dutch.filmDrawing(),
                dutch.balloonDrawing());
    }

    private static CardFace translated(CardFace face, String question) {
        return new CardFace(face.id(), face.number(), face.heading(), face.isBlank() ? "" : question, face.hint());
    }

    String title() {
        return texts.get(0);
    }

    TextDocument report() {
        Blocks blocks = new Blocks().heading(1, title()).lead(Line.of(texts.get(1)));
        IntStream.rangeClosed(1, POINTS).forEach(point -> blocks.heading(3, heading(point))
                .say(told())
                .bullets(notes().stream().map(SpeedDocuments::item).toList()));
        blocks.heading(2, texts.get(6)).grid(columns(), rows());
        blocks.heading(2, texts.get(7)).grid(columns(), rows());
        return new TextDocument(blocks.content(title(), language));
    }

    String heading(int point) {
        return point + ". " + texts.get(2);
    }

    String told() {
        return texts.get(3);
    }

    List<String> notes() {
        return List.of(texts.get(4), texts.get(5));
    }

    List<List<String>> rows() {
        return IntStream.rangeClosed(1, POINTS)
                .mapToObj(point -> List.of(point + ". " + texts.get(4), "848", texts.get(8), "= 4.240"))
                .toList();
    }

    /** The report as a template of XDocReport: each place once, to be filled in. */
    TextDocument places() {
        Blocks blocks = new Blocks().heading(1, title()).lead(Line.of(texts.get(1)));
        blocks.heading(3, "$point.heading").say("$point.told").bullets(List.of(item("$note")));
        List<String> row = List.of("$row.what", "$row.each", "$row.who", "$row.total");
        blocks.heading(2, texts.get(6)).grid(columns(), List.of(row));
        blocks.heading(2, texts.get(7)).grid(columns(), List.of(row));
        return new TextDocument(blocks.content(title(), language));
    }

    private static List<String> columns() {
        return List.of("Punt", "Per ouder", "Wie betaalde", "Samen");
    }

    private static Item item(String text) {
        return new Item(Line.of(text), List.of());
    }
}
