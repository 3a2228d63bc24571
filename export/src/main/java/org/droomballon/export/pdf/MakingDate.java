package org.droomballon.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Puts the date of our clock into a PDF, in place of the wall clock that the library reads. PDF/A wants both places
 * where it stands to agree.
 */
final class MakingDate {
    private static final Pattern MADE = Pattern.compile("(<xmp:CreateDate>)[^<]*");

    private MakingDate() {}

    static void stamp(PDDocument pdf, Clock clock) throws IOException {
        ZonedDateTime made = clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(made));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = MADE.matcher(xmp).replaceAll("$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
