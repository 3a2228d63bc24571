package org.droomballon.export.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;

/** One drawing at one place. Drawn again at the same size, the file holds it once. */
record SvgImage(SVGDocument drawing, String source, Size size) implements SVGImage {
    /** A size in dots as the style sheet asks for it. */
    record Size(double width, double height, double dotsPerPixel) {}

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
        String key = source + '@' + width + 'x' + height;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                width,
                height,
                key,
                graphics ->
                        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height)));
    }
}
