package org.droomballon.swing.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SafeFile;
import org.droomballon.followup.FollowUp;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Host;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.paper.FileName;

/** The follow-up on paper. */
final class Handout {
    private final FollowUpModel model;
    private final AppModel app;
    private final Host host;

    Handout(FollowUpModel model) {
        this.model = model;
        this.app = model.app();
        this.host = app.tools().host();
    }

    private String name() {
        FollowUpDesk desk = model.desk().orElseThrow();
        String file = desk.path().getFileName().toString().replaceFirst("\\.follow-up\\.json$", "");
        return FileName.of(desk.followUp().details(), file) + " "
                + model.words().say("file") + ".pdf";
    }

    void save() {
        host.save(model.desk().orElseThrow().path().resolveSibling(name())).ifPresent(target -> {
            FollowUp now = now();
            app.run(model.words().say("busy.save"), pace -> write(now, target), this::saved);
        });
    }

    private void saved(Path target) {
        app.tell(new Notice(
                Notice.Kind.DONE,
                model.words().say("saved", target.getFileName()),
                List.of(
                        new Notice.Choice(model.words().say("open"), () -> open(target)),
                        new Notice.Choice(model.words().say("well"), () -> {}))));
    }

    private void open(Path target) {
        app.run(
                model.words().say("busy.load"),
                pace -> {
                    host.show(target);
                    return target;
                },
                shown -> {});
    }

    void print() {
        FollowUp now = now();
        String name = name();
        app.run(
                model.words().say("busy.print"),
                pace -> {
                    Path pdf =
                            write(now, Files.createTempDirectory("droomballon").resolve(name));
                    host.print(pdf);
                    return pdf;
                },
                printed -> app.done(model.words().say("printed")));
    }

    private FollowUp now() {
        app.kept().ifPresent(kept -> kept.settle());
        return model.followUp().orElseThrow();
    }

    private Path write(FollowUp followUp, Path target) throws IOException {
        Locale language = Wording.spoken(followUp.details().language().firstOr(app.spoken()));
        Exporter pdf = Exporters.all(app.clock()).get(0);
        SafeFile.write(target, pdf.write(FollowUpDocument.of(followUp, model.today(), language)));
        return target;
    }
}
