package org.droomballon.export.template;

import java.util.List;
import java.util.Set;
import org.apache.velocity.runtime.directive.Scope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;

/**
 * Lets a template call what reports are made of, and nothing else: values of this module, a few plain questions to texts and
 * lists, and the counter of a loop. What is not on the list is not there, whoever wrote the template.
 */
public final class ReportUberspector extends SecureUberspector {
    private static final String OURS = "org.droomballon.export.";
    private static final Set<String> OF_TEXTS =
            Set.of("isEmpty", "length", "equals", "startsWith", "endsWith", "contains");
    private static final Set<String> OF_LISTS = Set.of("isEmpty", "size", "get", "contains");

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info place) {
        return mayBeAsked(object, name) ? super.getMethod(object, name, arguments, place) : null;
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
