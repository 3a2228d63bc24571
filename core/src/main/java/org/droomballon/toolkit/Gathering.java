package org.droomballon.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Similarity;
import org.droomballon.consolidation.WordSimilarity;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.Plugin;
import org.droomballon.file.Plugins;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.Fault.Kind;

/** A toolkit while it is put together. Whatever goes wrong in one part is noted, and hides nothing else. */
final class Gathering {
    private static final String OURS = "org.droomballon.";

    private final List<Fault> faults = new ArrayList<>();
    private final Shelf<Deck> decks = new Shelf<>(faults::add);
    private final Shelf<SelectionRule> rules = new Shelf<>(faults::add);
    private final Shelf<Similarity> similarities = new Shelf<>(faults::add);

    void program() {
        DeckFiles.allEmbedded().forEach(deck -> decks.add(deck.id(), deck, Toolkit.PROGRAM));
        Rules.all().forEach(rule -> rules.add(rule.id(), rule, Toolkit.PROGRAM));
        Similarity words = WordSimilarity.of(Locale.ROOT);
        similarities.add(words.id(), words, Toolkit.PROGRAM);
    }

    void add(Plugins plugins) {
        plugins.unreadable().forEach(file -> faults.add(Fault.of(Kind.UNREADABLE, file)));
        plugins.plugins().forEach(this::add);
    }

    private void add(Plugin plugin) {
        if (plugin.services().stream().noneMatch(service -> service.startsWith(OURS))) {
            faults.add(Fault.of(Kind.BRINGS_NOTHING, plugin.jar()));
        }
        bring(plugin.jar(), plugin.loader());
    }

    void bring(String origin, ClassLoader loader) {
        Consumer<Throwable> failed = failure -> faults.add(fault(origin, failure));
        Providers providers = new Providers(loader, failed);
        providers.each(DeckSource.class, source -> decks(source, origin));
        providers.each(SelectionRule.class, rule -> rules.add(rule.id(), Guard.around(rule, origin), origin));
        providers.each(
                Similarity.class,
                similarity -> similarities.add(similarity.id(), Guard.around(similarity, origin), origin));
    }

    Toolkit toolkit() {
        return new Toolkit(decks.offers(), rules.offers(), similarities.offers(), faults);
    }

    private void decks(DeckSource source, String origin) {
        try {
            source.decks().forEach(deck -> decks.add(deck.id(), deck, origin));
        } catch (UnreadableFileException wrong) {
            faults.add(new Fault(Kind.WRONG_DECK, origin, List.of(wrong.file()), wrong.problems()));
        }
    }

    private static Fault fault(String origin, Throwable failure) {
        boolean incomplete = failure instanceof LinkageError || failure.getCause() instanceof LinkageError;
        return Fault.of(incomplete ? Kind.INCOMPLETE : Kind.BROKEN, origin, words(failure));
    }

    /** The deepest cause knows best. */
    private static String words(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : words(failure.getCause());
    }
}
