package org.droomballon.export.template;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.util.introspection.IntrospectionCacheData;
import org.droomballon.export.layout.HardSpaces;

/**
 * Templates, filled with a report: ours, or those that were given in their place. The engine starts at the first template and is
 * shared by all threads after that.
 */
public final class Templates {
    private static final int MOST_ROUNDS = 20_000;
    private static final int LEAST = 256;
    private static final Pattern PLACE = Pattern.compile("(\\S+) ?\\[line ([0-9]+), column ([0-9]+)\\]");
    private static final Pattern PIECE =
            Pattern.compile("\\$!?\\{?[A-Za-z][\\w.()]*|(?<=method )\\w+(?=\\()|(?<=contain property ')\\w+");

    /** How values are asked is the same in every document, and is found out once. */
    private final Map<Object, IntrospectionCacheData> found = new ConcurrentHashMap<>();

    /** About how long a template becomes, so that its text has room from the start. */
    private final Map<String, Integer> lengths = new ConcurrentHashMap<>();

    private final Supplier<RuntimeInstance> engine;
    private final GivenTemplates given;
    private final ResultCheck check;

    private Templates(GivenTemplates given, String spaces, Escape escape, ResultCheck check) {
        Objects.requireNonNull(escape, "escape");
        this.engine = Suppliers.memoize(() -> start(spaces, given, escape));
        this.given = Objects.requireNonNull(given, "given");
        this.check = Objects.requireNonNull(check, "check");
    }

    /** Templates of XML. */
    public static Templates xml() {
        return xml(GivenTemplates.NONE);
    }

    public static Templates xml(GivenTemplates given) {
        return new Templates(given, "structured", new XmlEscape(), ResultCheck.XML);
    }

    /** Templates of web pages, whose texts tell a browser where no line should end. */
    public static Templates html(GivenTemplates given) {
        Escape escape = new XmlEscape();
        return new Templates(given, "structured", text -> escape.escape(HardSpaces.in(text)), ResultCheck.PAGE);
    }

    /** Templates of Markdown, in which blank lines and indents mean something. */
    public static Templates markdown(GivenTemplates given) {
        return new Templates(given, "lines", new MarkdownEscape(), ResultCheck.TEXT);
    }

    /** Templates of tables for spreadsheets. */
    public static Templates csv(GivenTemplates given) {
        return new Templates(given, "lines", new CsvEscape(), ResultCheck.TEXT);
    }

    /** Templates of data for programs. */
    public static Templates json(GivenTemplates given) {
        return new Templates(given, "lines", new JsonEscape(), ResultCheck.TEXT);
    }

    /** Templates of plain text, in which every letter is itself. */
    public static Templates text(GivenTemplates given) {
        return new Templates(given, "lines", text -> text, ResultCheck.TEXT);
    }

    /**
     * The text of a template with the report filled in as {@code $report}.
     *
     * @param path on the class path, under {@code org/droomballon/export}
     * @throws FaultyTemplateException if a template that was given cannot be filled, or gives what its format cannot be
     */
    public String fill(String path, Object report) {
        Bounds bounds = new Bounds();
        VelocityContext context = bounds.context(found);
        context.put("report", report);
        Writer filled = bounds.output(lengths.getOrDefault(path, LEAST));
        try {
            Template template = engine.get().getTemplate(path, StandardCharsets.UTF_8.name());
            template.merge(context, filled);
        } catch (VelocityException | Bounds.PassedException | IllegalArgumentException e) {
            throw given.isEmpty() ? new IllegalStateException(path + ": " + e.getMessage(), e) : fault(path, e);
        }
        String text = filled.toString();
        lengths.put(path, text.length() + LEAST);
        return given.isEmpty() ? text : checked(path, text);
    }

    private String checked(String path, String text) {
        String name = TemplateNames.of(path);
        return check.checked(given.file(name), text);
    }

    /** The place stands in the message of the engine: in which template, be it one inside another, and where. */
    private FaultyTemplateException fault(String path, RuntimeException failure) {
        Matcher place = PLACE.matcher(String.valueOf(failure.getMessage()));
        boolean known = place.find();
        String name = TemplateNames.of(known ? place.group(1) : path);
        String why = failure instanceof Bounds.PassedException || failure.getCause() instanceof Bounds.PassedException
                ? "limit"
                : failure instanceof ResourceNotFoundException ? "part" : "value";
        Matcher piece = PIECE.matcher(String.valueOf(failure.getMessage()));
        return new FaultyTemplateException(
                given.file(name),
                why,
                known ? Integer.parseInt(place.group(2)) : 0,
                known ? Integer.parseInt(place.group(3)) : 0,
                piece.find() ? piece.group() : "");
    }

    private static ReferenceInsertionEventHandler escaping(Escape escape) {
        return (context, reference, value) ->
                value == null || value instanceof Markup ? value : escape.escape(value.toString());
    }

    private static IncludeEventHandler onlyOurs() {
        return (context, included, current, directive) ->
                TemplateNames.isOurs(TemplateNames.of(included)) ? included : null;
    }

    private static RuntimeInstance start(String spaces, GivenTemplates given, Escape escape) {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.RUNTIME_STRING_INTERNING, "false");
        settings.setProperty(RuntimeConstants.SPACE_GOBBLING, spaces);
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, ReportUberspector.class.getName());
        settings.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, Integer.toString(MOST_ROUNDS));
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        settings.setProperty(RuntimeConstants.VM_MAX_DEPTH, "5");
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "ours");
        settings.setProperty("resource.loader.ours.cache", "true");
        RuntimeInstance engine = new RuntimeInstance();
        engine.setProperties(settings);
        engine.setProperty("resource.loader.ours.instance", new GivenOrOwnLoader(given));
        engine.init();
        EventCartridge guards = engine.getApplicationEventCartridge();
        guards.addReferenceInsertionEventHandler(escaping(escape));
        guards.addIncludeEventHandler(onlyOurs());
        return engine;
    }
}
