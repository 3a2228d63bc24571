/**
 * The command line: one file per command.
 *
 * <p>{@link org.droomballon.cli.Droomballon} is the door. Standard output carries data only, all else goes to standard
 * error; exit codes: 0 done, 1 the data is wrong, 2 the command line is wrong.
 */
package org.droomballon.cli;
