package org.droomballon.export.logo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Reads drawings, and denies them every other file. */
public final class Shapes {
    private Shapes() {}

    /** The drawing of an SVG; nothing where it is none. */
    public static Optional<SVGDocument> of(byte[] svg) {
        LoaderContext closed = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(svg), null, closed));
    }
}
