package org.droomballon.toolkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Asks a class loader for implementations. Each is on its own: one that fails is told, and the next is asked. */
record Providers(ClassLoader loader, Consumer<Throwable> failed) {
    /** So that a class path that cannot be read at all ends the search. */
    private static final int MOST = 1000;

    /** Hands over every implementation, in the order of the names of their classes: that of a class path is not fixed. */
    <S> void each(Class<S> service, Consumer<S> use) {
        List<S> found = new ArrayList<>(all(service));
        found.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        found.forEach(provider -> guard(provider, use));
    }

    private <S> List<S> all(Class<S> service) {
        List<S> found = new ArrayList<>();
        Iterator<S> providers = ServiceLoader.load(service, loader).iterator();
        for (int tries = 0; tries < MOST; tries++) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                found.add(providers.next());
            } catch (ServiceConfigurationError | LinkageError failure) {
                failed.accept(failure);
            }
        }
        return found;
    }

    /** This is the edge to code of others: whatever it does wrong must not stop the program. */
    private <S> void guard(S provider, Consumer<S> use) {
        try {
            use.accept(provider);
        } catch (RuntimeException | LinkageError failure) {
            failed.accept(failure);
        }
    }
}
