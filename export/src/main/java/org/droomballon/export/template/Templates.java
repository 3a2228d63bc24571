package org.droomballon.export.template;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.util.introspection.SecureUberspector;

/**
 * Our own templates, filled with a report. The engine starts at the first template and is shared by all threads after
 * that.
 */
public final class Templates {
    private static final int MOST_ROUNDS = 20_000;

    private final Supplier<VelocityEngine> engine;
    private final Escape escape;

    private Templates(String spaces, Escape escape) {
        this.engine = Suppliers.memoize(() -> start(spaces));
        this.escape = Objects.requireNonNull(escape, "escape");
    }

    /** Templates of XML and HTML. */
    public static Templates xml() {
        return new Templates("structured", new XmlEscape());
    }

    /** Templates of Markdown, in which blank lines and indents mean something. */
    public static Templates markdown() {
        return new Templates("lines", new MarkdownEscape());
    }

    /** Templates of tables for spreadsheets. */
    public static Templates csv() {
        return new Templates("lines", new CsvEscape());
    }

    /** Templates of data for programs. */
    public static Templates json() {
        return new Templates("lines", new JsonEscape());
    }

    /** Templates of plain text, in which every letter is itself. */
    public static Templates text() {
        return new Templates("lines", text -> text);
    }

    /** The text of a template on the class path with the report filled in as {@code $report}. */
    public String fill(String path, Object report) {
        VelocityContext context = new VelocityContext();
        context.put("report", report);
        guards().attachToContext(context);
        StringWriter filled = new StringWriter(32_768);
        try {
            Template template = engine.get().getTemplate(path, StandardCharsets.UTF_8.name());
            template.merge(context, filled);
        } catch (VelocityException e) {
            throw new IllegalStateException(path + ": " + e.getMessage(), e);
        }
        return filled.toString();
    }

    private EventCartridge guards() {
        EventCartridge guards = new EventCartridge();
        guards.addReferenceInsertionEventHandler(escaping());
        guards.addIncludeEventHandler(onlyOurs());
        return guards;
    }

    private ReferenceInsertionEventHandler escaping() {
        return (context, reference, value) ->
                value == null || value instanceof Markup ? value : escape.escape(value.toString());
    }

    private static IncludeEventHandler onlyOurs() {
        return (context, included, current, directive) -> OwnTemplateLoader.isOurs(included) ? included : null;
    }

    private static VelocityEngine start(String spaces) {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.RUNTIME_STRING_INTERNING, "false");
        settings.setProperty(RuntimeConstants.SPACE_GOBBLING, spaces);
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        settings.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, Integer.toString(MOST_ROUNDS));
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        settings.setProperty(RuntimeConstants.VM_MAX_DEPTH, "5");
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "ours");
        settings.setProperty("resource.loader.ours.class", OwnTemplateLoader.class.getName());
        settings.setProperty("resource.loader.ours.cache", "true");
        return new VelocityEngine(settings);
    }
}
