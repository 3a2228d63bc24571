package org.droomballon.export.icon;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as one path, a unit per module, with the quiet edge of four modules that readers need. */
public record QrSymbol(int size, String path) {
    private static final int QUIET = 4;

    public static QrSymbol of(String content) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            appendRow(path, code, y);
        }
        return new QrSymbol(code.size + 2 * QUIET, path.toString());
    }

    private static void appendRow(StringBuilder path, QrCode code, int y) {
        for (int x = 0; x < code.size; x++) {
            int run = run(code, x, y);
            if (run > 0) {
                path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                path.append('h').append(run).append("v1h-").append(run).append('z');
                x += run;
            }
        }
    }

    private static int run(QrCode code, int from, int y) {
        int to = from;
        while (to < code.size && code.getModule(to, y)) {
            to++;
        }
        return to - from;
    }

    /** The code as an SVG document in black on white, because a code in colours is harder to read. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\">"
                + "<path fill=\"#000000\" d=\"" + path + "\"/></svg>";
    }
}
