package org.droomballon.swing.prepare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.droomballon.export.DocumentWish;
import org.droomballon.export.Evening;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.pdf.CalibrationPage;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SafeFile;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.paper.Made;
import org.droomballon.swing.paper.Paper;
import org.droomballon.swing.paper.Papers;

/** What is to be put on paper for the evening that is open, and how. */
final class Material {
    private final AppModel app;
    private final EveningModel evening;
    private final Supplier<Wording> words;
    private final Runnable changed;
    private final Set<Paper> wanted =
            EnumSet.of(Paper.CARDS, Paper.NOTE_SHEETS, Paper.GUIDE, Paper.BLANK_POSTER, Paper.TALLY_SHEET);
    private final Printer printer;
    private PrintSettings settings = PrintSettings.USUAL;
    private Optional<Locale> second = Optional.empty();
    private Optional<Made> made = Optional.empty();

    Material(AppModel app, EveningModel evening, Supplier<Wording> words, Runnable changed) {
        this.app = app;
        this.evening = evening;
        this.words = words;
        this.changed = changed;
        this.printer = new Printer(app.tools().memory(), app.appearance().language(), changed);
    }

    /** The kinds that there is something to print of. */
    List<Paper> kinds() {
        return Stream.of(Paper.values())
                .filter(kind -> kind.kind().hasContent(evening.session()))
                .toList();
    }

    /** Those of them that people want. */
    List<Paper> wanted() {
        return kinds().stream().filter(wanted::contains).toList();
    }

    void toggle(Paper kind) {
        if (!wanted.remove(kind)) {
            wanted.add(kind);
        }
        changed.run();
    }

    PrintSettings settings() {
        return settings;
    }

    /** A back beside the front needs a second place on the sheet, so it goes where there is none. */
    void layout(CardLayout layout) {
        PrintSettings without = settings.with(Backs.NONE).on(layout);
        settings = backs(layout).contains(settings.backs()) ? without.with(settings.backs()) : without;
        changed.run();
    }

    List<Backs> backs() {
        return backs(settings.layout());
    }

    private static List<Backs> backs(CardLayout layout) {
        return Stream.of(Backs.values())
                .filter(backs -> backs != Backs.FOLD || layout.paper().cardsPerSheet() > 1)
                .toList();
    }

    void backs(Backs backs) {
        settings = settings.with(backs);
        changed.run();
    }

    Printer printer() {
        return printer;
    }

    /** Whether fronts and backs have to meet, which the printer must be measured for. */
    boolean isTwoSided() {
        return settings.backs() == Backs.LONG_EDGE || settings.backs() == Backs.SHORT_EDGE;
    }

    /** Makes the page by which people measure their printer, and hands it to the printer. */
    void measure() {
        Path page = folder().resolve(words.get().say("printer.file"));
        Locale reader = app.appearance().language();
        app.run(
                words.get().say("printer.busy"),
                pace -> {
                    SafeFile.write(
                            page, new CalibrationPage(app.clock()).in(reader).bytes());
                    app.tools().host().print(page);
                    return page;
                },
                printed -> app.done(words.get().say("printer.printed")));
    }

    void look(Look look) {
        settings = settings.in(look);
        changed.run();
    }

    void toggleLarge() {
        settings = settings.in(settings.isLarge() ? Print.USUAL : Print.LARGE);
        changed.run();
    }

    /** The languages in which questions can stand on the cards once more. */
    List<Locale> seconds() {
        Locale first = language();
        return Stream.of(
                        evening.session().deck().languages(),
                        evening.session().deck().unfinished())
                .flatMap(List::stream)
                .filter(language -> !language.getLanguage().equals(first.getLanguage()))
                .toList();
    }

    Optional<Locale> second() {
        return second.filter(seconds()::contains);
    }

    void second(Optional<Locale> language) {
        second = language;
        changed.run();
    }

    private Locale language() {
        return evening.session().details().language().firstOr(app.appearance().language());
    }

    /** What was made last; nothing before that. */
    Optional<Made> made() {
        return made;
    }

    Path folder() {
        return evening.path().resolveSibling(words.get().say("material.folder"));
    }

    void make() {
        write(files -> {});
    }

    /** Makes all and hands it to the printer, file by file. */
    void print() {
        write(files -> app.run(
                words.get().say("material.printing"),
                pace -> {
                    for (Path file : files.files()) {
                        if (!pace.at(files.files().indexOf(file), files.files().size())) {
                            throw new CancellationException();
                        }
                        app.tools().host().print(file);
                    }
                    return true;
                },
                printed -> app.done(
                        words.get().count("material.printed", files.files().size()))));
    }

    private void write(Consumer<Made> then) {
        evening.settle();
        List<Paper> kinds = wanted();
        Locale reader = app.appearance().language();
        Path folder = folder();
        Evening told = new Evening(
                evening.path().toString(), evening.file(), app.tools().toolkit());
        DocumentWish wish = new DocumentWish(language(), second(), LocalDate.now(app.clock()));
        Papers papers = new Papers(told, wish, settings.on(printer.shift()), app.clock());
        app.run(words.get().say("material.busy"), pace -> papers.write(kinds, folder, reader, pace), result -> {
            made = Optional.of(result);
            result.problems().forEach(sentence -> app.tell(Notice.of(Notice.Kind.PROBLEM, sentence)));
            changed.run();
            then.accept(result);
        });
    }

    void show() {
        app.run(
                words.get().say("material.opening"),
                pace -> {
                    app.tools().host().show(folder());
                    return true;
                },
                shown -> {});
    }
}
