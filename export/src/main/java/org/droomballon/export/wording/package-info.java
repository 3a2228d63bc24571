/**
 * The sentences of the program in its four languages.
 *
 * <p>The domain returns reasons; {@link org.droomballon.export.wording.Wording} turns them into what a reader reads.
 */
package org.droomballon.export.wording;
