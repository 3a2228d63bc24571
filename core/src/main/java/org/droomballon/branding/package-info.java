/**
 * How a council dresses its documents: its logo, two colours, a typeface and a line under every page.
 *
 * <p>The door is {@link org.droomballon.branding.Branding}, which {@link org.droomballon.file.BrandingFiles} reads. What it does
 * not name stays as the program has it.
 */
package org.droomballon.branding;
