package org.droomballon.swing.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What only a desktop can do: ask for files, show them, print them, make a sound. Tests bring their own. */
public interface Host {
    /** What kind of files people look for. */
    enum Wanted {
        EVENING,
        DECK,
        TABLE,
        /** Files of tables, or tables that somebody typed in. */
        HARVEST,
        FOLLOW_UP,
        NAMES
    }

    /** Lets people choose files that are there; empty if they think better of it. */
    List<Path> open(Wanted kind);

    /** Lets people say where a file goes; it asks before it replaces one. */
    Optional<Path> save(Path suggestion);

    /** Lets people choose a folder. */
    Optional<Path> folder(Path suggestion);

    /** Opens a file or folder in the program that the computer has for it. */
    void show(Path file) throws IOException;

    /** Sends a PDF to a printer of the people's choice. Slow. */
    void print(Path pdf) throws IOException;

    void copy(String text);

    void beep();

    /** Where people keep their documents. */
    Path home();
}
