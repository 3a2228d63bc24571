/**
 * The drawings of the documents: our own icons on a grid of 24, and QR codes.
 *
 * <p>{@link org.droomballon.export.icon.Icons} answers to the names that a deck uses; a name that it does not know is a
 * plain dot.
 */
package org.droomballon.export.icon;
