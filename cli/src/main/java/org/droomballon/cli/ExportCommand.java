package org.droomballon.cli;

import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.export.DocumentKind;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.submission.Submissions.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes documents from any number of decks, sessions and follow-ups, on all cores. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand extends Task {
    private static final String SUBMISSION = "submission";

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel =
                    "cards|background|guide|note-sheets|blank-poster|tally-sheet|ten-points|poster|letter|minutes|follow-up|submission")
    private Optional<String> document = Optional.empty();

    @Mixin
    private final PrintOptions print = new PrintOptions();

    @Mixin
    private final HouseOptions house = new HouseOptions();

    @Option(names = "--second-language", paramLabel = "LANGUAGE")
    private Optional<String> second = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--with-school")
    private boolean withSchool;

    @Option(names = "--language", paramLabel = "LANGUAGE")
    private Optional<String> language = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR")
    private Path folder;

    @Option(names = "--clock", paramLabel = "INSTANT")
    private Optional<Instant> clock = Optional.empty();

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException {
        Optional<DocumentKind> kind = kind();
        List<ExportInput> inputs =
                ExportInput.all(console(), files, isSubmission() ? Optional.of(DocumentKind.TEN_POINTS) : kind);
        ExportJob job = new ExportJob(
                kind,
                exporters(),
                language(),
                LocalDate.now(fixed()),
                submission(),
                console().toolkit());
        ExportRun run = new ExportRun(console(), job, folder);
        return run.make(inputs) ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    private Optional<DocumentKind> kind() {
        return document.filter(name -> !isSubmission()).map(name -> DocumentKind.named(name)
                .orElseThrow(() -> new UsageException(console().wording().say("export.document", name))));
    }

    /** A submission is JSON and nothing else; all other documents are pages, where nobody asks for more. */
    private List<Exporter> exporters() throws UnreadableFileException {
        List<Exporter> all = Exporters.all(fixed(), settings(), house.dress());
        if (isSubmission() && !List.of("json").containsAll(formats)) {
            throw new UsageException(console().wording().say("export.submission.format"));
        }
        List<String> wanted = formats.isEmpty() ? List.of("pdf") : formats;
        return wanted.stream().distinct().map(format -> exporter(all, format)).toList();
    }

    private Optional<Disclosure> submission() {
        if (withSchool && !isSubmission()) {
            throw new UsageException(console().wording().say("export.submission.school"));
        }
        return isSubmission()
                ? Optional.of(withSchool ? Disclosure.WITH_SCHOOL : Disclosure.ANONYMOUS)
                : Optional.empty();
    }

    /** Data of its own kind and no document. */
    private boolean isSubmission() {
        return document.filter(SUBMISSION::equals).isPresent();
    }

    private PrintSettings settings() throws UnreadableFileException {
        return print.settings(new Complaints(console().wording()));
    }

    private Clock fixed() {
        return Clock.fixed(clock.orElseGet(() -> console().clock().instant()), ZoneOffset.UTC);
    }

    private Exporter exporter(List<Exporter> all, String format) {
        return Iterables.tryFind(all, exporter -> exporter.format().equals(format))
                .toJavaUtil()
                .orElseThrow(() -> new UsageException(console()
                        .wording()
                        .say(
                                "export.unknown",
                                format,
                                String.join(
                                        ", ", all.stream().map(Exporter::format).toList()))));
    }

    /** Whether somebody speaks it is known when the decks are read; whether it is a language at all, now. */
    private DocumentLanguage language() {
        return new DocumentLanguage(language.map(this::language), second.map(this::language));
    }

    private Locale language(String tag) {
        return Optional.of(Locale.forLanguageTag(tag))
                .filter(known -> !known.getLanguage().isEmpty())
                .orElseThrow(() ->
                        new UsageException(console().wording().say("export.language", tag, Droomballon.languages())));
    }
}
