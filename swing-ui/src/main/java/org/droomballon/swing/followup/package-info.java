/** One screen: {@link org.droomballon.swing.followup.FollowUpModel} holds its state, {@link org.droomballon.swing.followup.FollowUpPanel} paints it. */
package org.droomballon.swing.followup;
