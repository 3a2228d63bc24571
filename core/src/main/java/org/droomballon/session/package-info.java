/**
 * One evening: who sat where, what every table wrote, and what people decided about it.
 *
 * <p>The door is {@link org.droomballon.session.Session}, a value; {@link org.droomballon.session.SessionEditor} makes the next one.
 * In: a session that a plan began, and what people do. Out: {@link org.droomballon.session.Session#items()} for whoever only
 * wants to read what was written.
 *
 * <pre>{@code
 * SessionEditor editor = new SessionEditor(session, Pen.of(writer, session));
 * ItemId note = editor.addNote("t1", "k01", "nu", "Een bankje bij de poort");
 * Session changed = editor.session();
 * }</pre>
 *
 * <p>Every field that people may change is a {@link org.droomballon.session.Register}, so that files of several laptops can be put
 * together without losing a word. A {@link org.droomballon.session.Pen} stamps each change with its writer.
 */
package org.droomballon.session;
