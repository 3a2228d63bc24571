package org.droomballon.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The verdict of veraPDF on a file. */
public final class VeraPdf {
    private VeraPdf() {}

    /** What breaks the profile, one line per fault; empty when the file conforms. */
    public static List<String> faults(byte[] pdf, PDFAFlavour profile) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream().map(VeraPdf::line).toList();
        } catch (IOException | EncryptedPdfException | ModelParsingException | ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(TestAssertion fault) {
        return fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + " " + fault.getMessage()
                + " at " + fault.getLocation().getContext();
    }
}
