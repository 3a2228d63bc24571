package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.droomballon.file.LogoCheck.Look;
import org.junit.jupiter.api.Test;

/** A logo from a camera or a drawing program: its size is found, and what screens and printers would choke on is told. */
class JpegFileTest {
    private static final int MARK_OF_FRAME = 0xC0;

    @Test
    void theSizeOfAPictureIsFoundBehindWhatStandsBeforeIt() throws IOException {
        assertThat(JpegFile.look(picture(300, 120))).isEqualTo(Look.sound(300, 120));
        assertThat(JpegFile.look(picture(1, 2))).isEqualTo(Look.sound(1, 2));
    }

    @Test
    void aPictureWithMoreStepsIsReadAsWell() throws IOException {
        byte[] progressive = picture(40, 30);
        progressive[frame(progressive) + 1] = (byte) 0xC2;

        assertThat(JpegFile.look(progressive)).isEqualTo(Look.sound(40, 30));
    }

    @Test
    void theFourColoursOfAPrinterAreTold() throws IOException {
        byte[] cmyk = picture(40, 30);
        cmyk[frame(cmyk) + 9] = 4;

        assertThat(JpegFile.look(cmyk)).isEqualTo(Look.wrong("cmyk", ""));
    }

    @Test
    void anotherKindOfFileIsNoPicture() {
        assertThat(JpegFile.look(new byte[0])).isEqualTo(Look.wrong("type", "JPEG"));
        assertThat(JpegFile.look(new byte[] {(byte) 0xFF, (byte) 0xD8, 0})).isEqualTo(Look.wrong("type", "JPEG"));
        assertThat(JpegFile.look("GIF89a, or so it says".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Look.wrong("type", "JPEG"));
    }

    @Test
    void whereverAPictureIsCutOffBeforeItsSizeItIsDamaged() throws IOException {
        byte[] whole = picture(40, 30);
        int size = frame(whole) + 9;

        for (int length = 4; length < size; length++) {
            assertThat(JpegFile.look(Arrays.copyOf(whole, length)))
                    .as("%d of %d bytes", length, whole.length)
                    .isEqualTo(Look.wrong("damaged", ""));
        }
    }

    @Test
    void aPictureWithoutWidthOrHeightIsDamaged() throws IOException {
        for (int at : new int[] {5, 7}) {
            byte[] flat = picture(40, 30);
            flat[frame(flat) + at] = 0;
            flat[frame(flat) + at + 1] = 0;

            assertThat(JpegFile.look(flat)).isEqualTo(Look.wrong("damaged", ""));
        }
    }

    @Test
    void aPictureWhosePiecesDoNotFitTogetherIsDamaged() throws IOException {
        byte[] lost = picture(40, 30);
        lost[2] = 0;
        byte[] brief = picture(40, 30);
        brief[4] = 0;
        brief[5] = 1;
        byte[] scanFirst = picture(40, 30);
        scanFirst[3] = (byte) 0xDA;

        assertThat(JpegFile.look(lost)).isEqualTo(Look.wrong("damaged", ""));
        assertThat(JpegFile.look(brief)).isEqualTo(Look.wrong("damaged", ""));
        assertThat(JpegFile.look(scanFirst)).isEqualTo(Look.wrong("damaged", ""));
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    /** Where the frame begins, which tells the size. */
    private static int frame(byte[] bytes) {
        int at = 2;
        while ((bytes[at + 1] & 0xFF) != MARK_OF_FRAME) {
            at += 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
        }
        return at;
    }
}
