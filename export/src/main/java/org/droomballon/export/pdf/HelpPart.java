package org.droomballon.export.pdf;

/** What stands together in the help. */
enum HelpPart {
    STEPS,
    FILM,
    THANKS
}
