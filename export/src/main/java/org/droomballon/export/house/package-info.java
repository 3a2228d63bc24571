/**
 * How a council's own colours, letters, logo and line come into documents: worked out once, and put where the program's own
 * would stand.
 *
 * <p>{@link org.droomballon.export.house.House} is the door.
 */
package org.droomballon.export.house;
