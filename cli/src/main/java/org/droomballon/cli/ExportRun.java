package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.template.FaultyTemplateException;
import org.droomballon.file.UnreadableFileException;

/** Makes the documents of many inputs at once. One that goes wrong never stops the others. */
final class ExportRun {
    private static final int MOST_LETTERS = 12;

    private final Console console;
    private final ExportJob job;
    private final Path folder;
    private int documents;
    private int failures;

    ExportRun(Console console, ExportJob job, Path folder) {
        this.console = console;
        this.job = job;
        this.folder = folder;
    }

    /** Whether all went well. Names the files on standard output, in the order of the inputs. */
    boolean make(List<ExportInput> inputs) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<ExportJob.Made>>> results = new ArrayList<>();
            inputs.forEach(input -> results.add(workers.submit(() -> job.make(input, folder))));
            Progress progress = new Progress(console, inputs.size());
            for (int at = 0; at < inputs.size(); at++) {
                finish(inputs.get(at), results.get(at));
                progress.done(at + 1);
            }
        } finally {
            workers.shutdownNow();
        }
        job.language().onlyTheDecks().ifPresent(language -> console.say("export.own-words", language.toLanguageTag()));
        console.count("export.done", documents, inputs.size(), failures);
        return failures == 0;
    }

    private void finish(ExportInput input, Future<List<ExportJob.Made>> result) {
        try {
            List<ExportJob.Made> written = result.get();
            documents += written.size();
            written.forEach(made -> console.data(made.path().toString()));
            written.stream()
                    .filter(made -> !made.undrawn().isEmpty())
                    .forEach(made -> console.say("export.letters", made.path(), letters(made)));
            remind(input, written, "export.personal", ExportJob.Made::personal);
            remind(input, written, "export.untranslated", ExportJob.Made::untranslated);
        } catch (ExecutionException e) {
            failures++;
            tell(input, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures++;
        }
    }

    /** Once for all documents of an input. */
    private void remind(
            ExportInput input, List<ExportJob.Made> written, String key, ToLongFunction<ExportJob.Made> left) {
        written.stream()
                .mapToLong(left)
                .filter(number -> number > 0)
                .findFirst()
                .ifPresent(number -> console.count(key, number, input.label()));
    }

    /** The first of the letters that cannot be read in a document, with spaces between. */
    private static String letters(ExportJob.Made made) {
        return made.undrawn()
                .codePoints()
                .limit(MOST_LETTERS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    private void tell(ExportInput input, Throwable failure) {
        if (failure instanceof UnreadableFileException wrong) {
            console.tell(wrong);
        } else if (failure instanceof FaultyTemplateException faulty) {
            console.tell(faulty.file(), faulty.problems());
        } else if (failure instanceof TextDoesNotFitException text) {
            String part = CaseFormat.UPPER_UNDERSCORE.to(
                    CaseFormat.LOWER_HYPHEN, text.part().name());
            String language = text.language().toLanguageTag();
            console.say("export.fit." + part, input.label(), text.place(), language);
        } else if (failure instanceof ExportJob.WrongDocumentException wrong) {
            console.say(wrong.getMessage(), input.label());
        } else if (failure instanceof DocumentLanguage.WrongLanguageException wrong) {
            console.say("export.language.deck", input.label(), wrong.wanted(), wrong.known());
        } else if (failure instanceof UsageException usage) {
            console.err().println(input.label() + ": " + usage.getMessage());
        } else if (failure instanceof IOException cannotWrite) {
            console.tell(cannotWrite);
        } else {
            console.say("internal", input.label() + ": " + failure);
        }
    }
}
