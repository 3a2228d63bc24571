package org.droomballon.export.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.export.icon.SpreadMark;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;

/** An evening as it could have been: ten points, twelve wishes that were left out, three notes set aside. */
public final class TenPointsFixture {
    private static final List<String> TABLES = List.of("blauw", "groen", "geel", "rood");
    private static final List<String> WORDINGS = List.of(
            "De schoolpoort gaat ’s morgens een kwartier vroeger open",
            "Een ouder of leerkracht verwelkomt iedereen aan de poort",
            "Brieven in eenvoudige taal, met een tekening erbij",
            "Nieuwe ouders krijgen een peter of meter uit hun eigen buurt",
            "Vier keer per jaar koffie op school, ook voor wie ’s avonds werkt",
            "Een vast aanspreekpunt waar je met een kleine bezorgdheid terechtkunt, zonder afspraak",
            "Een infoavond over hoe je thuis kunt helpen, in verschillende talen",
            "Ouders mogen in de eerste week mee tot in de klas",
            "De school vraagt ouders wat zij van een nieuwe afspraak vinden voor die ingaat",
            "Een plek aan de poort waar je droog kunt wachten");
    private static final List<String> NOTES = List.of(
            "De poort gaat te laat open, we staan met de kleintjes in de regen.",
            "Wie werkt, moet de kinderen om kwart voor acht al kunnen afzetten.",
            "Een goeiedag aan de poort doet veel. Je voelt je dan gezien.",
            "Ik begrijp de brieven niet altijd. Mijn dochter van negen leest ze mij voor.",
            "Een brief met pictogrammen zoals in de vorige school.",
            "Een droom: dat elke ouder iemand kent op de eerste schooldag.",
            "Iemand die dezelfde taal spreekt en uitlegt hoe het hier werkt, bijvoorbeeld over de turnzak, het zwemgeld en de oudercontacten.",
            "Koffie op woensdagmiddag lukt niet voor wie in ploegen werkt.",
            "Er hangt een bord met ‘ouders niet toegelaten’. Dat mag weg.",
            "We willen weten bij wie we terechtkunnen.");

    private TenPointsFixture() {}

    public static TenPointsDocument in(Locale language) {
        return with(language, WORDINGS);
    }

    public static TenPointsDocument with(Locale language, List<String> wordings) {
        Deck deck = DeckFiles.embedded();
        List<Point> points = new ArrayList<>();
        for (int index = 0; index < wordings.size(); index++) {
            points.add(point(deck, language, wordings.get(index), index));
        }
        return new TenPointsDocument(
                language,
                new Heading(
                        deck.titles().harvest().in(language),
                        deck.titles().title().in(language),
                        "Basisschool De Regenboog",
                        Phrases.in(Wording.DUTCH).date(LocalDate.of(2026, 11, 5))),
                Chapters.in(language),
                Labels.in(language),
                List.of("Punt 10 is met de hand gekozen. Het voorstel staat achteraan."),
                points,
                spread(language, points),
                new Rest(
                        leftOut(deck, language),
                        List.of(Saying.of("Een late wens", notes(deck, language, 90, 1))),
                        alsoSaid(deck, language),
                        List.of(new Contrast(note(deck, language, 0), note(deck, language, 77))),
                        setAside(deck, language)),
                howChosen(),
                reckoning(language, wordings),
                FollowUpFixture.lastYear().stream()
                        .map(new OutcomeWords(Phrases.in(language))::line)
                        .toList());
    }

    /** Every note of a document, once, in the order in which it is told. */
    public static Stream<NoteLine> notes(TenPointsDocument document) {
        Rest rest = document.rest();
        return Stream.of(
                        document.points().stream().flatMap(point -> point.notes().stream()),
                        rest.leftOut().stream().map(LeftOut::saying).flatMap(saying -> saying.notes().stream()),
                        rest.late().stream().flatMap(saying -> saying.notes().stream()),
                        rest.alsoSaid().stream()
                                .flatMap(also -> also.sayings().stream())
                                .flatMap(saying -> saying.notes().stream()),
                        rest.setAside().stream().map(SetAside::note))
                .flatMap(notes -> notes);
    }

    /** Four tables, of which the last only wrote, and three lenses. */
    private static Spread spread(Locale language, List<Point> points) {
        Phrases phrases = Phrases.in(language);
        List<LensFace> lenses = CardSheets.of(DeckFiles.embedded(), language).lenses();
        List<SpreadPart.Row> rows = new ArrayList<>();
        for (int index = 0; index < points.size(); index++) {
            Point point = points.get(index);
            rows.add(new SpreadPart.Row(
                    point.number(),
                    point.wording(),
                    List.of(
                            mark(TABLES.get(0), index % 4, 4, index % 3),
                            mark(TABLES.get(1), (index + 2) % 5, 5, (index + 1) % 3),
                            mark(TABLES.get(2), (index + 1) % 4, 3, 1),
                            mark(TABLES.get(3), 0, 0, index % 2)),
                    lenses.stream()
                            .map(lens -> mark(lens.label().words(), 0, 0, lenses.indexOf(lens) * 6 % 7))
                            .toList()));
        }
        return new Spread(
                List.of(phrases.say("follow.point"), phrases.say("spread.tables"), phrases.say("spread.lenses")),
                List.of(new SpreadPart(TABLES, lenses, rows)),
                rows.stream()
                        .map(row ->
                                new SpreadLine(row.number(), row.wording(), words(row.tables()), words(row.lenses())))
                        .toList(),
                mark(phrases.say("spread.example"), 3, 4, 2),
                List.of(phrases.say("spread.read.people"), phrases.say("spread.read.written")));
    }

    private static Mark mark(String where, int wanting, int people, int written) {
        return people + written == 0
                ? Mark.NONE
                : new Mark(
                        new SpreadMark(wanting, people, written).code(),
                        where + ": " + wanting + " / " + people + ", " + written);
    }

    private static String words(List<Mark> marks) {
        return marks.stream().map(Mark::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Point point(Deck deck, Locale language, String wording, int index) {
        return new Point(
                Integer.toString(index + 1),
                wording,
                List.of(
                        "Tafels blauw, groen en rood schreven dit op, op " + (2 + index % 3) + " kaarten.",
                        (14 - index) + " van de 14 ouders gaven er een stip aan."),
                notes(deck, language, index * 3, 2 + (index * 5) % 6));
    }

    private static List<NoteLine> notes(Deck deck, Locale language, int from, int count) {
        List<NoteLine> notes = new ArrayList<>();
        for (int index = from; index < from + count; index++) {
            notes.add(note(deck, language, index));
        }
        return notes;
    }

    private static NoteLine note(Deck deck, Locale language, int index) {
        Wording words = Wording.of(Chapters.class, "documents", language);
        List<LensFace> lenses = CardSheets.of(deck, language).lenses();
        Card card = deck.cards().get(index * 7 % 16);
        String table = TABLES.get(index % TABLES.size());
        return new NoteLine(
                table + "-" + (index + 1),
                new Source(
                        "tafel " + table,
                        words.say("note.card", card.number()),
                        card.question(language).orElse(""),
                        lenses.get(index % lenses.size())),
                index % 23 == 4
                        ? "\u0646\u0631\u064A\u062F \u0645\u062A\u0631\u062C\u0645\u0627"
                        : NOTES.get(index % NOTES.size()),
                home(index),
                index % 7 == 3 ? List.of(words.say("note.unread")) : List.of(),
                index % 11 == 6 ? List.of("Iemand die jouw taal spreekt en uitlegt hoe het hier werkt.") : List.of());
    }

    /** One note in Arabic with its translation, one of which nobody said the language, and one that is not translated yet. */
    private static Translated home(int index) {
        return switch (index % 23) {
            case 4 -> new Translated("ar", "Vertaling uit het Arabisch:", "We willen een tolk op het oudercontact.");
            case 9 -> new Translated("", "Vertaling:", "We weten niet wie we moeten aanspreken.");
            case 15 -> new Translated("tr", "", "");
            default -> Translated.NONE;
        };
    }

    private static List<LeftOut> leftOut(Deck deck, Locale language) {
        List<LeftOut> left = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            String wording = "Een wens die net niet haalde, nummer " + (index + 1) + ": meer groen op de speelplaats";
            left.add(new LeftOut(
                    "Eindigde als nummer " + (index + 11),
                    "Er ontbraken " + (index + 1) + " stippen.",
                    saying(wording, notes(deck, language, 60 + index * 2, 1 + index % 2))));
        }
        return left;
    }

    private static Saying saying(String wording, List<NoteLine> notes) {
        return Saying.of(notes.size() == 1 ? notes.get(0).text() : wording, notes);
    }

    private static List<AlsoSaid> alsoSaid(Deck deck, Locale language) {
        Wording words = Wording.of(Chapters.class, "documents", language);
        return deck.cards().subList(0, 3).stream()
                .map(card -> new AlsoSaid(
                        new CardTitle(
                                words.say("note.card", card.number()),
                                words.say("cards.card", card.number()),
                                card.question(language).orElse("")),
                        List.of(
                                saying("", notes(deck, language, 104 + card.number() * 5, 1)),
                                saying(
                                        "Twee die hetzelfde zeggen",
                                        notes(deck, language, 105 + card.number() * 5, 2)))))
                .toList();
    }

    private static List<SetAside> setAside(Deck deck, Locale language) {
        return List.of(
                new SetAside(note(deck, language, 101), "De naam van een leerkracht staat erin."),
                new SetAside(note(deck, language, 102), "Staat twee keer in het bestand van dezelfde tafel."),
                new SetAside(note(deck, language, 103), "Gaat over de gemeente en niet over de school."));
    }

    private static List<String> howChosen() {
        return List.of(
                "14 ouders aan 4 tafels schreven 57 notities. Die zijn samengelegd tot 22 wensen.",
                "Elke ouder mocht stippen geven aan de wensen die voor hem of haar tellen. Er zijn 68 stippen gegeven.",
                "De punten zijn gekozen met de methode van gelijke delen: elke groep ouders krijgt een deel van de lijst dat bij haar grootte past.",
                "Tussen punt 9 en ‘Een fietsenstalling met dak’ was het gelijk. Het lot besliste, met het getal 4711 dat vooraf vastlag.");
    }

    /** Four tables that pay for two points, the second with an advance. */
    public static Reckoning reckoning(Locale language, List<String> wordings) {
        Phrases phrases = Phrases.in(language);
        return new Reckoning(
                List.of(
                        phrases.count("sums.start", 14, "6.720", "960", "13.440"),
                        phrases.say("sums.pay"),
                        phrases.say("sums.completion", 2)),
                List.of(
                        phrases.say("sums.column.point"),
                        phrases.say("sums.column.each"),
                        phrases.say("sums.column.paid"),
                        phrases.say("sums.column.together")),
                List.of(
                        new Sum(
                                "1",
                                wordings.get(0),
                                "840",
                                List.of("Blauw 4 × 840", "Groen 4 × 840"),
                                "= 6.720",
                                List.of()),
                        new Sum(
                                "2",
                                wordings.get(wordings.size() - 1),
                                phrases.say("sums.each.all"),
                                List.of("Geel 3 × 1.120", "Rood 3 × 1.120"),
                                "= 6.720",
                                List.of(
                                        phrases.say("sums.advance", "Geel 3 × 160 + Rood 3 × 160"),
                                        phrases.say("sums.owes", "160")))),
                new Chapter(phrases.say("sums.near"), phrases.say("sums.near.intro", 2)),
                List.of(new NearLine("3", "Meer groen op de speelplaats", phrases.count("sums.near.people", 3))),
                new Chapter(phrases.say("sums.ends"), phrases.say("sums.ends.intro")),
                new Grid(
                        List.of("Tafel", "Bij het begin", "Voorschot", "Betaald", "Over"),
                        List.of(
                                List.of("Blauw (4 ouders)", "4 × 960 = 3.840", "+ 0", "− 3.360", "= 480"),
                                List.of("Samen (14 ouders)", "14 × 960 = 13.440", "+ 960", "− 13.440", "= 960"))));
    }
}
