package org.droomballon.export.logo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.Logo;
import org.droomballon.deck.Picture;

/** A logo that was read and can be drawn. */
public final class LogoImage {
    private static final double DOTS_WIDE = 1600;
    private static final double DOTS_HIGH = 480;

    private final Logo logo;
    private final Optional<SVGDocument> shapes;
    private final Optional<BufferedImage> dots;

    private LogoImage(Logo logo, Optional<SVGDocument> shapes, Optional<BufferedImage> dots) {
        this.logo = logo;
        this.shapes = shapes;
        this.dots = dots;
    }

    /** Nothing where no program could draw it: what a file holds is known only when it is unpacked. */
    public static Optional<LogoImage> of(Logo logo) {
        byte[] bytes = logo.file().toArray();
        if (logo.type() == Picture.Type.SVG) {
            return Shapes.of(bytes).map(shapes -> new LogoImage(logo, Optional.of(shapes), Optional.empty()));
        }
        try {
            BufferedImage dots = ImageIO.read(new ByteArrayInputStream(bytes));
            return Optional.ofNullable(dots).map(read -> new LogoImage(logo, Optional.empty(), Optional.of(read)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** Draws it from the corner of the graphics, so wide and so high. */
    public void draw(Graphics2D graphics, double width, double height) {
        shapes.ifPresent(drawing -> drawing.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox((float) width, (float) height)));
        // A file that lasts may not ask its reader to smooth pictures (PDF/A-2, 6.2.8).
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        dots.ifPresent(image -> graphics.drawImage(
                image, AffineTransform.getScaleInstance(width / image.getWidth(), height / image.getHeight()), null));
    }

    /** A file of dots, for programs that know no shapes: the logo itself where it is one. */
    public FileBytes raster() {
        return shapes.isEmpty() ? logo.file() : FileBytes.of("logo.png", png());
    }

    /** Where it is drawn again, a page holds it once. */
    public String key() {
        return "logo " + logo.file().hashCode();
    }

    private byte[] png() {
        Logo.Size size = logo.within(DOTS_WIDE, DOTS_HIGH);
        int width = (int) Math.max(1, Math.round(size.width()));
        int height = (int) Math.max(1, Math.round(size.height()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(graphics, width, height);
        graphics.dispose();
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }
}
