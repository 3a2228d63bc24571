package org.droomballon.swing.part;

import java.awt.Component;

/** A part whose height depends on its width, as of text that wraps. */
public interface Flow {
    /** In pixels, for a width in pixels. */
    int heightAt(int width);

    /** How high any component is at a width. */
    static int heightOf(Component part, int width) {
        return part instanceof Flow flow ? flow.heightAt(Math.max(1, width)) : part.getPreferredSize().height;
    }
}
