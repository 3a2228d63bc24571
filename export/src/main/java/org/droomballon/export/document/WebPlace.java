package org.droomballon.export.document;

import java.net.URI;
import java.util.Objects;
import org.droomballon.export.content.Run;

/** A page on the web: its address, and how a person types that. */
public record WebPlace(String address, String inWords) {
    public WebPlace {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(inWords, "inWords");
    }

    /** Typed as people say it: without the scheme, the {@code www} and a last slash. */
    static WebPlace of(URI address) {
        String typed = address.toString()
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
        return new WebPlace(address.toString(), typed);
    }

    /** What people type, leading there. */
    Run run() {
        return Run.plain(inWords).to(URI.create(address));
    }
}
