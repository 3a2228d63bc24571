package org.droomballon.export.template;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.runtime.directive.Scope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Lets a template call what reports are made of, and nothing else: values of this module, a few plain questions to texts and
 * lists, and the counter of a loop. What is not on the list is not there, whoever wrote the template.
 */
public final class ReportUberspector extends SecureUberspector {
    private static final String OURS = "org.droomballon.export.";
    private static final Set<String> OF_TEXTS =
            Set.of("isEmpty", "length", "equals", "startsWith", "endsWith", "contains");
    private static final Set<String> OF_LISTS = Set.of("isEmpty", "size", "get", "contains");

    /** The engine remembers one kind of value for each place in a template; a loop over blocks meets another one each time. */
    private final Map<Question, VelMethod> methods = new ConcurrentHashMap<>();

    private final Map<Question, VelPropertyGet> properties = new ConcurrentHashMap<>();

    private record Question(Class<?> kind, String name) {}

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info place) {
        if (object == null || arguments.length > 0) {
            return found(object, name, arguments, place);
        }
        Question question = new Question(object.getClass(), name);
        VelMethod before = methods.get(question);
        return before != null
                ? before
                : methods.computeIfAbsent(question, asked -> found(object, name, arguments, place));
    }

    private VelMethod found(Object object, String name, Object[] arguments, Info place) {
        return mayBeAsked(object, name) ? super.getMethod(object, name, arguments, place) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info place) {
        if (object == null) {
            return null;
        }
        Question question = new Question(object.getClass(), name);
        VelPropertyGet before = properties.get(question);
        return before != null
                ? before
                : properties.computeIfAbsent(question, asked -> super.getPropertyGet(object, name, place));
    }

    /** What every template walks through needs no look at its class. */
    @Override
    public Iterator<?> getIterator(Object object, Info place) {
        return object instanceof List<?> list ? list.iterator() : super.getIterator(object, place);
    }

    private static boolean mayBeAsked(Object object, String name) {
        if (object instanceof CharSequence) {
            return OF_TEXTS.contains(name);
        }
        if (object instanceof List) {
            return OF_LISTS.contains(name);
        }
        boolean ours = object != null && object.getClass().getName().startsWith(OURS);
        return ours || object instanceof Scope;
    }
}
