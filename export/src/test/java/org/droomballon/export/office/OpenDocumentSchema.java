package org.droomballon.export.office;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A schema of OpenDocument 1.3 as OASIS published it, and what Jing says of a part of a file. */
final class OpenDocumentSchema {
    private final Faults faults = new Faults();
    private final ValidationDriver driver;

    private OpenDocumentSchema(String name) {
        SchemaReader reader = SAXSchemaReader.getInstance();
        this.driver = new ValidationDriver(settings(), reader);
        String address = Objects.requireNonNull(OpenDocumentSchema.class.getResource("/schema/odf1.3/" + name), name)
                .toString();
        try {
            if (!driver.loadSchema(new InputSource(address))) {
                throw new IllegalStateException(name + ": " + faults.found);
            }
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static OpenDocumentSchema ofDocuments() {
        return new OpenDocumentSchema("OpenDocument-v1.3-schema.rng");
    }

    static OpenDocumentSchema ofManifests() {
        return new OpenDocumentSchema("OpenDocument-v1.3-manifest-schema.rng");
    }

    /** What breaks the schema, one line per fault; empty when the part keeps to it. */
    List<String> faults(byte[] part) {
        faults.found.clear();
        try {
            driver.validate(new InputSource(new ByteArrayInputStream(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(faults.found);
    }

    /** The schema gives one attribute an id here and none there, which Jing would refuse: its authors say to switch this off. */
    private PropertyMap settings() {
        PropertyMapBuilder settings = new PropertyMapBuilder();
        settings.put(RngProperty.CHECK_ID_IDREF, null);
        settings.put(ValidateProperty.ERROR_HANDLER, faults);
        return settings.toPropertyMap();
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException exception) {
            found.add(line(exception));
        }

        @Override
        public void error(SAXParseException exception) {
            found.add(line(exception));
        }

        @Override
        public void fatalError(SAXParseException exception) {
            found.add(line(exception));
        }

        private static String line(SAXParseException fault) {
            return fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage();
        }
    }
}
