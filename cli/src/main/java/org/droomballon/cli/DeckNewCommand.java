package org.droomballon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a folder with a small deck to begin with, and a page that explains its fields. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class DeckNewCommand extends Task {
    private static final String EXPLANATION = "README.md";

    @Parameters(arity = "1", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--language", paramLabel = "LANGUAGE")
    private Optional<String> language = Optional.empty();

    DeckNewCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws IOException {
        Path deck = folder.resolve(DeckFiles.IN_FOLDER);
        if (Files.exists(deck) || Files.exists(folder.resolve(EXPLANATION))) {
            console().say("deck.exists", folder);
            return ExitCode.WRONG_DATA;
        }
        Locale spoken = spoken();
        SafeFile.write(deck, DeckFiles.starter(id(), spoken));
        SafeFile.write(folder.resolve(EXPLANATION), explanation(spoken));
        console().data(deck.toString());
        console().data(folder.resolve(EXPLANATION).toString());
        console().say("deck.new", deck);
        return ExitCode.DONE;
    }

    private Locale spoken() {
        return language.map(tag -> Wording.LANGUAGES.stream()
                        .filter(known -> known.toLanguageTag().equals(tag))
                        .findFirst()
                        .orElseThrow(() -> new UsageException(
                                console().wording().say("export.language", tag, Droomballon.languages()))))
                .orElse(console().wording().language());
    }

    /** The name of the folder, as far as an id can hold it. */
    private String id() {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "deck" : id.substring(0, Math.min(id.length(), 64));
    }

    private static byte[] explanation(Locale language) throws IOException {
        String name = "newdeck_" + language.toLanguageTag() + ".md";
        try (InputStream in = Objects.requireNonNull(DeckNewCommand.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
