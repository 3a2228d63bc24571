package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.droomballon.export.Documents;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.layout.Look;
import org.junit.jupiter.api.Test;

class PdfNetworkTest {
    @Test
    void aPageThatNamesAddressesFetchesNone() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            write("http://localhost:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static void write(String address) {
        FontMetrics metrics = new FontMetrics();
        new PageWriter(new FontPool(metrics), new SvgImages(new Icons(), Look.COLOUR, House.OURS), Documents.CLOCK)
                .write(
                        "<html lang=\"nl\"><head><title>t</title><link rel=\"stylesheet\" href=\"" + address
                                + "/a.css\"/><style>@import url(" + address
                                + "/b.css); @font-face { font-family: x; src: url("
                                + address + "/c.ttf) } body { font-family: x; background: url(" + address
                                + "/d.png) }</style></head><body><img alt=\"e\" src=\"" + address
                                + "/e.png\"/><object data=\""
                                + address
                                + "/f.svg\"></object><p>g</p></body></html>",
                        0);
    }
}
