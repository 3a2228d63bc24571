package org.droomballon.export.template;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is made by a template from outside, looked at before anybody opens it. */
enum ResultCheck {
    /** Text is what it is. */
    TEXT {
        @Override
        String checked(String file, String text) {
            return text;
        }
    },

    /** XML that no program could read is refused, with its place in what was made. */
    XML {
        @Override
        String checked(String file, String text) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
            try {
                XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
                while (reader.hasNext()) {
                    reader.next();
                }
                return text;
            } catch (XMLStreamException e) {
                int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
                throw new FaultyTemplateException(file, "xml", 0, 0, Integer.toString(line));
            }
        }
    },

    /** A page is told to fetch and to run nothing, whatever its author wrote. */
    PAGE {
        @Override
        String checked(String file, String text) {
            String page = text.stripLeading();
            int after = page.regionMatches(true, 0, "<!DOCTYPE html>", 0, DOCTYPE) ? DOCTYPE : 0;
            return page.substring(0, after) + ALONE + page.substring(after);
        }
    };

    private static final int DOCTYPE = "<!DOCTYPE html>".length();
    private static final String ALONE =
            "\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                    + "img-src data:; font-src data:; form-action 'none'; base-uri 'none'\">";

    /** The same text, or with what keeps it harmless. */
    abstract String checked(String file, String text);
}
