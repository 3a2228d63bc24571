package org.droomballon.export.template;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Finds the templates that were given by their names, and ours where none was. It opens no file: no name leads anywhere. */
final class GivenOrOwnLoader extends ResourceLoader {
    /** A part that is asked for again and again: looking it up each time was a fifth of a file for word processors. */
    private static final Pattern WITHIN_A_LINE = Pattern.compile(
            "(?<=\\S)#parse\\(\"" + TemplateNames.FOLDER + "(\\w+/\\w+)" + TemplateNames.END + "\"\\)(?=\\S)");

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
        Optional<String> text = given.isEmpty()
                ? TemplateNames.text(name).map(GivenOrOwnLoader::whole)
                : given.text(name).or(() -> TemplateNames.text(name));
        return new StringReader(text.orElseThrow(
                () -> new ResourceNotFoundException("'" + path + "' is not a template of this program")));
    }

    /** With the parts of one line in it. Where templates were given they stay apart: a fault in one has to be told as its own. */
    private static String whole(String template) {
        return WITHIN_A_LINE
                .matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(
                        inOneLine(part.group(1)).map(GivenOrOwnLoader::whole).orElse(part.group())));
    }

    private static Optional<String> inOneLine(String name) {
        return TemplateNames.text(name).map(String::stripTrailing).filter(text -> text.indexOf('\n') < 0);
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
