package org.droomballon.export.font;

/** A font that text can be measured and printed in. */
public sealed interface Face permits FontFile, OwnFont {
    /** The name by which style sheets call its family. */
    String family();

    int weight();

    /** Whether its script needs glyph substitution; compiling the rules of the others costs most of a document's time. */
    boolean joinsLetters();

    byte[] trueType();
}
