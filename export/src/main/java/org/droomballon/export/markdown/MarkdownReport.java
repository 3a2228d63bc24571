package org.droomballon.export.markdown;

import org.droomballon.export.document.Document;
import org.droomballon.export.house.HouseFace;

/** What a template of this package sees. */
public record MarkdownReport(Document document, HouseFace house) {}
