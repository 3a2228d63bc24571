/**
 * Documents for word processors as OpenDocument Text (ISO/IEC 26300), to be worked on further.
 *
 * <p>{@link org.droomballon.export.odt.OdtExporter} is the door.
 */
package org.droomballon.export.odt;
