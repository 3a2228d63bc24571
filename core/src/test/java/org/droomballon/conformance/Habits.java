package org.droomballon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.droomballon.file.Plugins;
import org.droomballon.toolkit.Fault;
import org.droomballon.toolkit.Offers;
import org.droomballon.toolkit.Toolkit;

/** What is asked of everything that others bring. */
final class Habits {
    private static final int THREADS = 4;
    private static final int TIMES = 16;

    private Habits() {}

    static void hasAShortName(String id, String again) {
        assertThat(id)
                .as("id() is a short name: lower-case letters, digits and hyphens, at most 64")
                .matches("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");
        assertThat(again).as("id() never changes").isEqualTo(id);
    }

    /** With a class for {@code value}, since a service is another object at each search. */
    static <T> void isFound(Class<T> service, String id, Class<?> value, Function<Toolkit, Offers<T>> offers) {
        Toolkit toolkit = Toolkit.discover(Plugins.NONE);
        Optional<T> offered = offers.apply(toolkit).named(id);
        boolean isOwn = offered.filter(value::isInstance).isPresent();
        boolean isNamed = ServiceLoader.load(service).stream().anyMatch(provider -> provider.type() == value);
        boolean isElses = toolkit.faults().stream()
                .anyMatch(fault -> fault.kind() == Fault.Kind.DOUBLE_ID
                        && fault.details().get(0).equals(id));
        assertThat(isOwn || (isNamed && offered.isPresent() && !isElses))
                .as(notFound(service, value, toolkit.faults()))
                .isTrue();
    }

    static String notFound(Class<?> service, Class<?> value, List<Fault> faults) {
        return "the program finds " + value.getName()
                + ": it is public, has a public constructor without arguments, its id"
                + " is nobody else's, and META-INF/services/" + service.getName()
                + " has a line with its name; faults: "
                + faults;
    }

    /** Turkish has another small i, and Arabic other digits. */
    static <R> void sameInEveryLanguageOfTheComputer(String what, Supplier<R> work) {
        Locale before = Locale.getDefault();
        R expected = work.get();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "nl-BE")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(work.get())
                        .as("%s on a computer that speaks %s", what, language)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    static <R> void sameInManyThreads(String what, Callable<R> work) throws Exception {
        R expected = work.call();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<R>> results =
                    threads.invokeAll(Stream.generate(() -> work).limit(TIMES).toList());
            for (Future<R> result : results) {
                assertThat(result.get())
                        .as("%s, asked from %d threads at once", what, THREADS)
                        .isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
