package org.droomballon.export.house;

import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.branding.Logo;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.Picture;

/**
 * The logo and the line of a council as templates see them.
 *
 * @param footer the line under the pages, and {@code footerTag} its language where it is another than that of the document
 * @param logoWords what the logo shows, and {@code logoTag} the language of that in the same way
 */
public record HouseFace(String footer, String footerTag, Optional<Logo> logo, String logoWords, String logoTag) {
    public HouseFace {
        Objects.requireNonNull(footer, "footer");
        Objects.requireNonNull(footerTag, "footerTag");
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(logoWords, "logoWords");
        Objects.requireNonNull(logoTag, "logoTag");
    }

    static HouseFace of(Branding branding, Locale language) {
        Optional<LocalizedText> words = branding.logo().map(Logo::words);
        return new HouseFace(
                text(branding.footer(), language),
                tag(branding.footer(), language),
                branding.logo(),
                text(words, language),
                tag(words, language));
    }

    private static String text(Optional<LocalizedText> words, Locale language) {
        return words.map(each -> each.in(language)).orElse("");
    }

    private static String tag(Optional<LocalizedText> words, Locale language) {
        return words.filter(each -> !each.has(language))
                .map(each -> each.languageFor(language).toLanguageTag())
                .orElse("");
    }

    /** Whether there is a line to put under the pages. */
    public boolean isSigned() {
        return !footer.isEmpty();
    }

    public boolean hasLogo() {
        return logo.isPresent();
    }

    /** How wide the logo is where it may be at most so wide and so high. */
    public long width(double mostWidth, double mostHeight) {
        return logo.map(each -> Math.round(each.within(mostWidth, mostHeight).width()))
                .orElse(0L);
    }

    /** How high it is then. */
    public long height(double mostWidth, double mostHeight) {
        return logo.map(each -> Math.round(each.within(mostWidth, mostHeight).height()))
                .orElse(0L);
    }

    /** The logo itself as an address, for web pages: nothing is fetched. */
    public String logoAddress() {
        return logo.map(each -> "data:" + mediaType(each.type()) + ";base64,"
                        + Base64.getEncoder().encodeToString(each.file().toArray()))
                .orElse("");
    }

    private static String mediaType(Picture.Type type) {
        return switch (type) {
            case PNG -> "image/png";
            case JPEG -> "image/jpeg";
            case SVG -> "image/svg+xml";
        };
    }
}
