package org.droomballon.export.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.TemplateParseException;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTMap;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.droomballon.file.Problem;

/** Reads templates from outside before any document is made of them, and tells what none may have in it. */
final class TemplateCheck {
    /** They read files, run text as a template, or call themselves. What is no directive at all, such as a colour, is text. */
    private static final Set<String> FORBIDDEN = Set.of("include", "evaluate", "define", "macro");

    private final GivenTemplates given;
    private final RuntimeInstance runtime = new RuntimeInstance();

    TemplateCheck(GivenTemplates given) {
        this.given = given;
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        runtime.init(settings);
    }

    /** Throws at the first template in which anything is wrong, with all of that. */
    void check() {
        for (String name : given.names()) {
            Template template = new Template();
            template.setName(name);
            List<Problem> problems = new ArrayList<>();
            try {
                SimpleNode read =
                        runtime.parse(new StringReader(given.text(name).orElseThrow()), template);
                collect(read, problems);
            } catch (TemplateParseException e) {
                problems.add(FaultyTemplateException.problem("syntax", e.getLineNumber(), e.getColumnNumber(), ""));
            } catch (ParseException e) {
                int line = e.currentToken == null ? 0 : e.currentToken.beginLine;
                problems.add(FaultyTemplateException.problem("syntax", line, 0, ""));
            }
            if (!problems.isEmpty()) {
                throw new FaultyTemplateException(given.file(name), problems);
            }
        }
    }

    /** Lists and maps made of nothing but two numbers could fill the memory before anything is counted. */
    private static void collect(Node node, List<Problem> problems) {
        if (node instanceof ASTDirective directive && FORBIDDEN.contains(directive.getDirectiveName())) {
            problems.add(at(node, "directive", "#" + directive.getDirectiveName()));
        } else if (node instanceof ASTIntegerRange || node instanceof ASTMap) {
            problems.add(at(node, "range", node.literal()));
        }
        for (int child = 0; child < node.jjtGetNumChildren(); child++) {
            collect(node.jjtGetChild(child), problems);
        }
    }

    private static Problem at(Node node, String why, String piece) {
        Token begin = node.getFirstToken();
        return FaultyTemplateException.problem(why, begin.beginLine, begin.beginColumn, piece);
    }
}
