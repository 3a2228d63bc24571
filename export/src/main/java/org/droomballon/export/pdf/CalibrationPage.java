package org.droomballon.export.pdf;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.house.House;
import org.droomballon.export.icon.Icons;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.template.Markup;
import org.droomballon.export.template.Templates;
import org.droomballon.export.wording.Wording;

/**
 * A sheet by which people measure how far their printer puts backs from where they should be: on its first side a cross, on
 * the other one two rulers through which the cross shines.
 */
public final class CalibrationPage {
    private static final String TEMPLATE = "org/droomballon/export/pdf/calibration.vm";
    /** How far the rulers reach to each side, in millimetres. */
    private static final int REACH = 20;

    private static final int LABELLED = 10;
    private static final int LONG = 5;
    private static final double MIDDLE_X = 105;
    private static final double MIDDLE_Y = 148.5;

    private final Templates templates = Templates.xml();
    private final PageWriter writer;

    /**
     * A maker of calibration pages.
     *
     * @param clock tells the date that the file carries as its making
     */
    public CalibrationPage(Clock clock) {
        this.writer = new PageWriter(
                new FontPool(new FontMetrics()),
                new SvgImages(new Icons(), Look.COLOUR, House.OURS),
                Objects.requireNonNull(clock, "clock"));
    }

    /** Two pages of A4 as PDF, to be printed on both sides of one sheet. */
    public Exported in(Locale language) {
        Wording words = Wording.of(Document.class, "documents", language);
        Markup style = new PageStyle(Look.COLOUR, Print.USUAL, House.OURS, "ltr").of("calibration.css");
        return writer.write(templates.fill(TEMPLATE, new Sheet(words, style)), 0);
    }

    /** What the template sees. Places are millimetres from the top left corner of the page. */
    public record Sheet(Wording words, Markup style) {
        public String languageTag() {
            return words.language().toLanguageTag();
        }

        public String title() {
            return words.say("calibration.title");
        }

        public List<String> steps() {
            return Stream.of("print", "scale", "light", "read", "keep")
                    .map(step -> words.say("calibration." + step))
                    .toList();
        }

        /** How the program is told, for whoever works with commands. */
        public String command() {
            return words.say("calibration.command");
        }

        /** The command, which is typed on one line. */
        public String commandLine() {
            return words.say("calibration.line");
        }

        /** What is read on the ruler that lies. */
        public String right() {
            return words.say("calibration.right");
        }

        /** What is read on the ruler that stands. */
        public String down() {
            return words.say("calibration.down");
        }

        public String front() {
            return words.say("calibration.front");
        }

        public String back() {
            return words.say("calibration.back");
        }

        /** A mark for every millimetre; what is read where the cross shines through is how far the back is off. */
        public List<Tick> ticks() {
            return IntStream.rangeClosed(-REACH, REACH)
                    .mapToObj(at -> new Tick(at, MIDDLE_X + at, MIDDLE_Y + at, at % LABELLED == 0))
                    .toList();
        }
    }

    /** One mark of a ruler: so many millimetres from its middle. */
    public record Tick(int at, double x, double y, boolean labelled) {
        /** How long it is drawn, in millimetres. */
        public double length() {
            return labelled ? 7 : at % LONG == 0 ? 5.5 : 3.5;
        }

        /** The number beside it: the back is off to the other side than where the cross shines through. */
        public String label() {
            return at == 0 ? "0" : at > 0 ? "−" + at : Integer.toString(-at);
        }
    }
}
