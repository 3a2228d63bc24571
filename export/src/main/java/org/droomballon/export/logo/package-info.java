/**
 * The logo of a council as pages and word processors want it: drawn from shapes, or as a picture of dots.
 *
 * <p>{@link org.droomballon.export.logo.LogoImage} is the door. Nothing that a drawing names is fetched.
 */
package org.droomballon.export.logo;
