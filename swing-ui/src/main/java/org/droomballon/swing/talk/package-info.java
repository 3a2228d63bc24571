/** One screen: {@link org.droomballon.swing.talk.TalkModel} holds its state, {@link org.droomballon.swing.talk.TalkPanel} paints it. */
package org.droomballon.swing.talk;
