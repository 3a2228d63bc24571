package org.droomballon.cli;

import java.util.function.Function;
import java.util.stream.Stream;
import org.droomballon.toolkit.Offers;
import org.droomballon.toolkit.Toolkit;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, and below it what others brought: kind, name and jar, with tabs between. */
record Version(Console console) implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Toolkit toolkit = console.toolkit();
        return Stream.of(
                        Stream.of(version()),
                        lines("deck", toolkit.decks()),
                        lines("rule", toolkit.rules()),
                        lines("similarity", toolkit.similarities()))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    private static Stream<String> lines(String kind, Offers<?> offers) {
        return offers.all().stream()
                .filter(offer -> !offer.origin().equals(Toolkit.PROGRAM))
                .map(offer -> String.join("\t", kind, offer.id(), offer.origin()));
    }

    private static String version() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "droomballon " + (version == null ? "(unreleased)" : version);
    }
}
