package org.droomballon.export.markdown;

import org.droomballon.export.document.Document;

/** What a template of this package sees. */
public record MarkdownReport(Document document) {}
