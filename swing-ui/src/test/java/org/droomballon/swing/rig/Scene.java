package org.droomballon.swing.rig;

import java.util.function.Consumer;

/**
 * A state of the app that people see: a screen with something on it. Every scene is walked through in every language and
 * size, and painted for the docs.
 *
 * @param name of its picture, such as {@code talk-time-over}
 * @param play brings a fresh rig there
 */
public record Scene(String name, Consumer<Rig> play) {
    @Override
    public String toString() {
        return name;
    }
}
