package org.droomballon.swing.takehome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.droomballon.export.DocumentKind;
import org.droomballon.export.document.Exported;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SafeFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Host;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Work;
import org.droomballon.swing.paper.Harvest;

/** Brings papers to where people want them: a file, a folder, the printer, the clipboard. */
public final class Delivery {
    private final TakeHomeModel model;
    private final AppModel app;
    private final Host host;
    private final Press press;

    /** A paper that is made, and where it goes. */
    private record Ready(Path path, Exported made) {}

    Delivery(TakeHomeModel model, Press press) {
        this.model = model;
        this.app = model.app();
        this.host = app.tools().host();
        this.press = press;
    }

    private Wording words() {
        return model.words();
    }

    /** Asks where the paper goes, and writes it. */
    public void save() {
        host.save(model.file(model.paper())).ifPresent(path -> {
            Harvest harvest = model.harvest();
            Wish wish = model.wish();
            Takeaway paper = model.paper();
            run("busy.save", pace -> write(List.of(make(harvest, paper, wish, path))), written -> saved(written, path));
        });
    }

    /** Asks for a folder, and writes all that can be taken home into it. */
    public void saveAll() {
        host.folder(model.evening().path().toAbsolutePath().getParent()).ifPresent(folder -> {
            List<Path> there = model.possible().stream()
                    .map(paper -> target(folder, paper))
                    .filter(Files::exists)
                    .toList();
            if (there.isEmpty()) {
                saveAll(folder);
            } else {
                app.ask(words().count("replace", there.size()), () -> saveAll(folder));
            }
        });
    }

    private Path target(Path folder, Takeaway paper) {
        return folder.resolve(model.file(paper).getFileName());
    }

    /** All are made before the first is written, so that whoever stops it finds none of them. */
    private void saveAll(Path folder) {
        Harvest harvest = model.harvest();
        Wish wish = model.wish();
        List<Takeaway> papers = model.possible();
        List<Path> targets = papers.stream().map(paper -> target(folder, paper)).toList();
        run(
                "busy.all",
                pace -> {
                    List<Ready> ready = new ArrayList<>();
                    for (int at = 0; at < papers.size(); at++) {
                        goOn(pace, at, papers.size());
                        ready.add(make(harvest, papers.get(at), wish, targets.get(at)));
                    }
                    goOn(pace, papers.size(), papers.size());
                    return write(ready);
                },
                written -> saved(written, folder));
    }

    private static void goOn(Work.Pace pace, int at, int all) {
        if (!pace.at(at, all)) {
            throw new CancellationException();
        }
    }

    /** Prints as a PDF, whatever the format of files. */
    public void print() {
        Harvest harvest = model.harvest();
        Wish wish = model.wish().as(Wish.PDF);
        Takeaway paper = model.paper();
        String name = model.file(paper).getFileName().toString().replaceFirst("\\.[a-z]+$", ".pdf");
        run(
                "busy.print",
                pace -> {
                    Path pdf = Files.createTempDirectory("droomballon").resolve(name);
                    write(List.of(make(harvest, paper, wish, pdf)));
                    host.print(pdf);
                    return pdf;
                },
                pdf -> app.done(words().say("printed")));
    }

    /** Puts the points on the clipboard, for a mail or a message. */
    public void copy() {
        Harvest harvest = model.harvest();
        Wish wish = model.wish().as("txt");
        run("busy.copy", pace -> text(harvest, wish), text -> {
            host.copy(text);
            app.done(words().say("copied"));
        });
    }

    private String text(Harvest harvest, Wish wish) throws UnreadableFileException {
        Exported made = press.print(harvest.of(DocumentKind.POSTER, wish.language()), wish.settings(), wish.format());
        return new String(made.bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private Ready make(Harvest harvest, Takeaway paper, Wish wish, Path path) throws UnreadableFileException {
        return new Ready(path, press.print(harvest.of(paper.kind(), wish.language()), wish.settings(), wish.format()));
    }

    private static List<Ready> write(List<Ready> ready) throws IOException {
        for (Ready each : ready) {
            SafeFile.write(each.path(), each.made().bytes());
        }
        return ready;
    }

    private void saved(List<Ready> written, Path place) {
        app.tell(new Notice(
                Notice.Kind.DONE,
                words().count("saved", written.size(), place.getFileName()),
                List.of(
                        new Notice.Choice(words().say("open"), () -> open(place)),
                        new Notice.Choice(words().say("well"), () -> {}))));
        written.stream()
                .map(each -> each.made().undrawn())
                .filter(letters -> !letters.isEmpty())
                .findFirst()
                .ifPresent(letters -> app.tell(Notice.of(Notice.Kind.REMARK, words().say("letters", letters))));
    }

    private void open(Path place) {
        app.run(
                words().say("busy.open"),
                pace -> {
                    host.show(place);
                    return place;
                },
                shown -> {});
    }

    private <T> void run(String what, Work.Task<T> task, Consumer<T> done) {
        app.run(words().say(what), pace -> fitting(task, pace), result -> result.ifPresent(done));
    }

    /** What does not fit on its paper is told where the paper is, and nothing is written. */
    private <T> Optional<T> fitting(Work.Task<T> task, Work.Pace pace) throws Exception {
        try {
            return Optional.of(task.run(pace));
        } catch (TextDoesNotFitException e) {
            app.tools().work().later(() -> model.fail(e));
            return Optional.empty();
        }
    }
}
