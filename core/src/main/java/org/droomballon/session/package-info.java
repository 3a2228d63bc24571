/**
 * One evening: who sat where, what every table wrote, and what people decided about it.
 *
 * <p>{@link org.droomballon.session.Session} is the door. Every field that people may change is a
 * {@link org.droomballon.session.Register}, so that files of several laptops can be put together without losing a word;
 * {@link org.droomballon.session.SessionEditor} is how it is changed. Who only wants to read what was written asks for
 * {@link org.droomballon.session.Session#items()}.
 */
package org.droomballon.session;
