package org.droomballon.export.template;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Finds the templates that were given by their names, and ours where none was. It opens no file: no name leads anywhere. */
final class GivenOrOwnLoader extends ResourceLoader {
    private final GivenTemplates given;

    GivenOrOwnLoader(GivenTemplates given) {
        this.given = given;
    }

    @Override
    public void init(ExtProperties configuration) {
        // Nothing to be set: all that there is was given.
    }

    @Override
    public Reader getResourceReader(String path, String encoding) {
        String name = TemplateNames.of(path);
        Optional<String> text = given.text(name).or(() -> TemplateNames.text(name));
        return new StringReader(text.orElseThrow(
                () -> new ResourceNotFoundException("'" + path + "' is not a template of this program")));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
