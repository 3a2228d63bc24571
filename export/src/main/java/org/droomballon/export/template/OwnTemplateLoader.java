package org.droomballon.export.template;

import java.io.Reader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Finds the templates of this program on the class path, and no other resource that happens to lie there. */
public final class OwnTemplateLoader extends ClasspathResourceLoader {
    private static final String OURS = "org/droomballon/";

    @Override
    public Reader getResourceReader(String name, String encoding) throws ResourceNotFoundException {
        if (!isOurs(name)) {
            throw new ResourceNotFoundException("'" + name + "' is not a template of this program");
        }
        return super.getResourceReader(name, encoding);
    }

    static boolean isOurs(String name) {
        return name.startsWith(OURS) && name.endsWith(".vm") && !name.contains("..");
    }
}
