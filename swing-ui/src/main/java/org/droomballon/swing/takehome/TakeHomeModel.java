package org.droomballon.swing.takehome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.pdf.PagePictures;
import org.droomballon.export.wording.ProblemSentences;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.privacy.PersonalWords;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.paper.FileName;
import org.droomballon.swing.paper.Harvest;

/** What people take home: which paper they look at, how they want it, and its pages. */
public final class TakeHomeModel extends ScreenModel {
    private final Press press;
    private final Pages pages;
    private final Delivery delivery;
    private Takeaway paper;
    private Wish wish;
    private int page;
    private Zoom zoom = Zoom.WHOLE;
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<Judged> judged = Optional.empty();
    private List<String> trouble = List.of();

    /** What pages are made from: as long as it stays the same, so do they. */
    private record Wanted(Takeaway paper, Wish wish, SessionFile file) {}

    /** How many words of an evening nobody judged yet. */
    private record Judged(SessionFile file, int open) {}

    public TakeHomeModel(AppModel app) {
        super(app, "takehome");
        press = new Press(app.clock());
        pages = new Pages(app.tools().work(), this::changed, this::fail);
        delivery = new Delivery(this, press);
        wish = Wish.in(usualLanguage());
        paper = hasPoints() ? Takeaway.POSTER : Takeaway.MINUTES;
    }

    /** The language of the evening, where documents can be made in it. */
    private Locale usualLanguage() {
        return languages().stream()
                .filter(each -> each.getLanguage().equals(app().spoken().getLanguage()))
                .findFirst()
                .orElse(Wording.DUTCH);
    }

    /** The languages of the program, and those that the deck speaks besides. */
    public List<Locale> languages() {
        Deck deck = evening().session().deck();
        Stream<Locale> others = deck.languages().stream()
                .filter(each -> !Wording.spoken(each).getLanguage().equals(each.getLanguage()));
        return Stream.concat(Wording.LANGUAGES.stream(), others).toList();
    }

    /** Those for a paper that people read, then those for who goes on with it. */
    public List<String> formats() {
        return List.of(Wish.PDF, "docx", "odt", "html", "md", "txt", "csv", "json");
    }

    public boolean hasPoints() {
        return evening().file().ten().isPresent();
    }

    public boolean isPossible(Takeaway one) {
        return hasPoints() || !one.needsPoints();
    }

    /** All that can be taken home now. */
    public List<Takeaway> possible() {
        return Stream.of(Takeaway.values()).filter(this::isPossible).toList();
    }

    /** Whether the evening holds more now than the points were chosen from. */
    public boolean isOutOfDate() {
        return evening()
                .file()
                .ten()
                .filter(ten -> ten.isOutOfDate(evening().session()))
                .isPresent();
    }

    /** How many words of the notes may tell who somebody is, and were judged by nobody. */
    public int unjudged() {
        SessionFile now = evening().file();
        Judged known = judged.filter(each -> each.file().equals(now))
                .orElseGet(() ->
                        new Judged(now, PersonalWords.unjudged(now.session()).size()));
        judged = Optional.of(known);
        return known.open();
    }

    public Takeaway paper() {
        return isPossible(paper) ? paper : Takeaway.MINUTES;
    }

    public void look(Takeaway other) {
        paper = other;
        page = 0;
        changed();
    }

    public Wish wish() {
        return wish;
    }

    public void wish(Wish other) {
        wish = Objects.requireNonNull(other, "other");
        changed();
    }

    /** What is wrong with the paper that people look at, in sentences; empty where nothing is. */
    public List<String> trouble() {
        return trouble;
    }

    Pages pages() {
        return pages;
    }

    public int page() {
        return Math.max(0, Math.min(page, pages.count() - 1));
    }

    public void turn(int by) {
        page = Math.max(0, Math.min(page() + by, pages.count() - 1));
        changed();
    }

    public Zoom zoom() {
        return zoom;
    }

    public void zoom(Zoom other) {
        zoom = other;
        changed();
    }

    public Delivery delivery() {
        return delivery;
    }

    /** Lets the pages follow what people chose; those of another format are shown as they are printed. */
    public void keepUp() {
        Wanted now = new Wanted(paper(), wish.as(Wish.PDF), evening().file());
        if (!wanted.equals(Optional.of(now))) {
            wanted = Optional.of(now);
            trouble = List.of();
            Harvest harvest = harvest();
            pages.make(pace -> PagePictures.of(press.print(
                            harvest.of(now.paper().kind(), now.wish().language()),
                            now.wish().settings(),
                            Wish.PDF)
                    .bytes()));
        }
    }

    /** The evening as it is now; what is made from it changes with it no more. */
    Harvest harvest() {
        return new Harvest(evening().path(), evening().file(), app().tools().toolkit(), LocalDate.now(app().clock()));
    }

    /** Where papers of this evening go, unless people say otherwise. */
    Path file(Takeaway one) {
        String evening = evening().path().getFileName().toString().replaceFirst("\\.droomballon$", "");
        String name =
                FileName.of(evening().session().details(), evening) + " " + words().say("paper." + one.id() + ".file");
        return evening().path().resolveSibling(name + otherLanguage() + "." + wish.format());
    }

    /** Papers in two languages stay two files. */
    private String otherLanguage() {
        return wish.language().equals(usualLanguage())
                ? ""
                : " " + wish.language().toLanguageTag();
    }

    /** Tells in place what people can mend. */
    void fail(Throwable why) {
        if (why instanceof TextDoesNotFitException) {
            trouble = List.of(words().say(paper() == Takeaway.POSTER ? "full.poster" : "full"));
            changed();
        } else if (why instanceof UnreadableFileException wrong) {
            trouble = ProblemSentences.in(app().appearance().language()).of(wrong);
            changed();
        } else {
            app().fail(why);
        }
    }
}
