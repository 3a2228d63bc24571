/** What tests of screens stand on: an app without a desktop, scenes of every screen, and a walk through what is on one. */
package org.droomballon.swing.rig;
