package org.droomballon.export.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import org.droomballon.export.logo.LogoImage;

/** The logo of a council at one place. Drawn again at the same size, the file holds it once. */
record PlacedLogo(LogoImage logo, SvgImage.Size size) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
        return (int) size.width();
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) size.height();
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        float width = (float) (size.width() / size.dotsPerPixel());
        float height = (float) (size.height() / size.dotsPerPixel());
        String key = logo.key() + '@' + width + 'x' + height;
        device.drawWithGraphics(
                (float) x, (float) y, width, height, key, graphics -> logo.draw(graphics, width, height));
    }
}
