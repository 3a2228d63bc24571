package org.droomballon.export.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts words that keep their direction to themselves in elements of their own. The marks that say so in a text are unknown to the
 * library, which does know the element.
 */
final class Isolates {
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String FIRST = "\u2068";
    private static final String LAST = "\u2069";
    /** With the marks around it, such as quotes, which stay with it at the end of a line. */
    private static final Pattern ISOLATED = Pattern.compile(
            "([^\\s" + FIRST + LAST + "]*)" + FIRST + "([^" + FIRST + LAST + "]*)" + LAST + "([^\\s" + FIRST + "]*)");

    private Isolates() {}

    /** Changes the texts of a page; those of attributes stay as they are. */
    static void mark(Document page) {
        if (page.getDocumentElement().getTextContent().contains(FIRST)) {
            texts(page.getElementsByTagName("body").item(0)).forEach(Isolates::mark);
        }
    }

    private static List<Text> texts(Node node) {
        List<Text> texts = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    private static void mark(Text text) {
        Matcher found = ISOLATED.matcher(text.getData());
        if (found.find()) {
            Text words = text.splitText(found.start());
            Text rest = words.splitText(found.end() - found.start());
            Element whole = block(text, "span", "");
            whole.appendChild(text.getOwnerDocument().createTextNode(found.group(1)));
            whole.appendChild(own(text, found.group(2)));
            whole.appendChild(text.getOwnerDocument().createTextNode(found.group(3)));
            words.getParentNode().replaceChild(whole, words);
            mark(rest);
        }
    }

    private static Element own(Text text, String words) {
        boolean fromTheLeft = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        Element own = block(text, "bdi", fromTheLeft ? "; text-align: left" : "; text-align: right");
        own.setAttribute("dir", fromTheLeft ? "ltr" : "rtl");
        own.setTextContent(words);
        return own;
    }

    /** The library puts only the words within a block in order. */
    private static Element block(Text text, String name, String style) {
        Element block = text.getOwnerDocument().createElementNS(HTML, name);
        block.setAttribute("style", "display: inline-block" + style);
        return block;
    }
}
