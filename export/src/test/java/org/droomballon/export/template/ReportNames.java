package org.droomballon.export.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What templates may ask of a report and of all that it holds, written out from the code itself. */
final class ReportNames {
    private static final String OURS = "org.droomballon.export.";
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("equals", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "facts");
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class,
            "text",
            int.class,
            "number",
            long.class,
            "number",
            double.class,
            "number",
            boolean.class,
            "yes or no");

    /** Java gives the methods of a class in any order, so two of one name need their parameters too. */
    private static final Comparator<Method> IN_ORDER = Comparator.comparing(Method::getName)
            .thenComparing(Method::getParameterCount)
            .thenComparing(ReportNames::parameters);

    private final Map<String, String> lines = new TreeMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    /** A line for each kind of value that can be reached from these. */
    static String of(List<Class<?>> reports) {
        ReportNames names = new ReportNames();
        names.waiting.addAll(reports);
        while (!names.waiting.isEmpty()) {
            names.add(names.waiting.poll());
        }
        return String.join("\n", names.lines.values()) + "\n";
    }

    private void add(Class<?> type) {
        if (lines.containsKey(type.getName())) {
            return;
        }
        lines.put(type.getName(), "");
        Stream<Method> asked = Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method -> method.getDeclaringClass().getName().startsWith(OURS))
                .filter(method -> isShown(method.getGenericReturnType()));
        String told = asked.sorted(IN_ORDER)
                .map(method -> "`" + method.getName() + parameters(method) + "` " + word(method.getGenericReturnType()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(waiting::add);
        }
        lines.put(type.getName(), "- **" + type.getSimpleName() + "**: " + told);
    }

    /** In brackets only where something has to be given. */
    private static String parameters(Method method) {
        return method.getParameterCount() == 0
                ? ""
                : Arrays.stream(method.getParameterTypes())
                        .map(type -> PLAIN.getOrDefault(type, type.getSimpleName()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isShown(Type type) {
        Class<?> plain = raw(type);
        return PLAIN.containsKey(plain)
                || plain == List.class
                || plain.getName().startsWith(OURS);
    }

    private String word(Type type) {
        Class<?> plain = raw(type);
        if (plain == List.class) {
            Type inside = ((ParameterizedType) type).getActualTypeArguments()[0];
            return "list of " + (inside == Integer.class || inside == Double.class ? "number" : word(inside));
        }
        if (plain.getName().startsWith(OURS) && !plain.isEnum()) {
            waiting.add(plain);
        }
        return PLAIN.getOrDefault(plain, plain.getSimpleName());
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType inside ? (Class<?>) inside.getRawType() : (Class<?>) type;
    }
}
