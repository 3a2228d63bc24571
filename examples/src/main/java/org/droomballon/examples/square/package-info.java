/**
 * A toolkit of another theme, as a stranger would write it: one deck
 * ({@link org.droomballon.examples.square.GreenSquare}) and one rule ({@link org.droomballon.examples.square.MostTables}).
 * Both are named in {@code META-INF/services}, so that the program finds them in the jar.
 */
package org.droomballon.examples.square;
