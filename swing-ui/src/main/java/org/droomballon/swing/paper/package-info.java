/** {@link org.droomballon.swing.paper.Papers} makes what people hold in their hands, as PDF, for every screen that prints. */
package org.droomballon.swing.paper;
