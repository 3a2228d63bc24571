package org.droomballon.export.template;

/** How text becomes harmless in a language: what a user wrote comes out as the letters that it is. */
@FunctionalInterface
public interface Escape {
    /** The same text, written so that a reader of the language sees it and nothing obeys it. */
    String escape(String text);
}
