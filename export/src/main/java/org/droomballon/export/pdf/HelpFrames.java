package org.droomballon.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;

/** Lays the help on as few cards as can be read, in the largest letters that go on these. */
record HelpFrames(CardSheets sheets, PrintSettings settings, String footer, Fitting fitting) {
    /** The help in every language of the cards. */
    List<HelpFrame> all() {
        return Stream.concat(Stream.of(sheets.howItWorks()), sheets.second().stream())
                .flatMap(how -> frames(how).stream())
                .toList();
    }

    private List<HelpFrame> frames(HowItWorks how) {
        List<Double> sizes = new CardType(settings).helpSizes();
        return sizes.stream()
                .flatMap(size -> frames(how, size).stream())
                .min(Comparator.comparingInt(List::size))
                .orElseThrow(() -> new TextDoesNotFitException(
                        Part.HOW_IT_WORKS,
                        HowItWorks.PLACE,
                        sheets.language(),
                        sizes.get(sizes.size() - 1) * settings.layout().scale()));
    }

    /** At one size; nothing where one part alone takes more than a card. */
    private Optional<List<HelpFrame>> frames(HowItWorks how, double size) {
        CardType type = new CardType(settings);
        double small = type.small(size);
        HelpText text = new HelpText(how, footer, CardZones.width(settings), type, size, small, fitting);
        double room = CardZones.height(settings);
        boolean beside = wide() && !how.films().isEmpty() && text.heightWithFilmsBeside() <= room;
        return beside
                ? Optional.of(List.of(new HelpFrame(how, List.of(HelpPart.values()), 1, 1, size, small, true, true)))
                : parted(text, room).map(parts -> framed(how, parts, size, small));
    }

    private boolean wide() {
        return settings.layout().isLying();
    }

    private static Optional<List<List<HelpPart>>> parted(HelpText text, double room) {
        List<List<HelpPart>> frames = new ArrayList<>();
        double left = 0;
        for (HelpPart part : HelpPart.values()) {
            double height = text.height(part);
            if (frames.isEmpty() || height > left) {
                left = room - (frames.isEmpty() ? 0 : text.titleAgain());
                frames.add(new ArrayList<>());
            }
            if (height > left) {
                return Optional.empty();
            }
            frames.get(frames.size() - 1).add(part);
            left -= height;
        }
        return Optional.of(frames);
    }

    private List<HelpFrame> framed(HowItWorks how, List<List<HelpPart>> parts, double size, double small) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> new HelpFrame(how, parts.get(at), at + 1, parts.size(), size, small, wide(), false))
                .toList();
    }
}
