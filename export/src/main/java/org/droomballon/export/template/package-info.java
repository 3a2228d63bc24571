/**
 * Filling templates, and nothing but filling: the only package that knows Velocity.
 *
 * <p>{@link org.droomballon.export.template.Templates} is the door. A template sees one thing, {@code $report}, and
 * everything that it prints is escaped on the way out; only {@link org.droomballon.export.template.Markup} is not.
 */
package org.droomballon.export.template;
