/**
 * Checks a choice without the code that made it: every figure is counted anew from the ballots.
 *
 * <p>{@link org.droomballon.consolidation.certificate.Certificate} is the door. {@link
 * org.droomballon.consolidation.certificate.Proportionality} looks for people who were passed over, {@link
 * org.droomballon.consolidation.certificate.Ledger} adds up what everybody paid. Nothing here may call a rule.
 */
package org.droomballon.consolidation.certificate;
