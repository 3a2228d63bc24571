package org.droomballon.swing.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Film;
import org.droomballon.export.icon.QrSymbol;
import org.droomballon.swing.look.Typeface;

/** Where the film is to be found: a code for telephones, and its addresses in words for everybody else. */
@SuppressWarnings("serial")
final class FilmView extends PaintedView {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");

    FilmView(Stage stage) {
        super(stage);
    }

    private static String words(URI address) {
        return address.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static List<String> addresses(Film film) {
        return Stream.concat(Stream.of(film.address()), film.also().stream())
                .map(FilmView::words)
                .toList();
    }

    /** In whole pixels per module, so that every telephone can read it. */
    private int module(QrSymbol code) {
        return Math.max(1, (int) Math.min(getHeight(), getWidth() * 0.45f) / code.size());
    }

    @Override
    List<Placed> layOut() {
        return stage.model().film().map(this::layOut).orElse(List.of());
    }

    private List<Placed> layOut(Film film) {
        QrSymbol code = QrSymbol.of(film.address().toString());
        float start = module(code) * code.size() + stage.measures().space(72);
        List<TextBlock> lines = lines(film, Math.max(1, getWidth() - start));
        float top = (getHeight() - lines.stream().map(TextBlock::height).reduce(0f, Float::sum)) / 2;
        List<Placed> placed = new ArrayList<>();
        for (TextBlock line : lines) {
            placed.add(Placed.at(line, start, top, colour(placed.size())));
            top += line.height();
        }
        return placed;
    }

    private List<TextBlock> lines(Film film, float width) {
        float height = getHeight() / 5f;
        List<TextBlock> lines = new ArrayList<>();
        lines.add(TextBlock.fit(
                stage.words().say("film.head"), Typeface.BOLD, stage.measures().text(84), Room.of(width, 2 * height)));
        for (String address : addresses(film)) {
            boolean main = lines.size() == 1;
            lines.add(TextBlock.fit(
                    address,
                    main ? Typeface.BOLD : Typeface.REGULAR,
                    stage.measures().text(main ? 56 : 38),
                    Room.oneLine(width, height)));
        }
        return lines;
    }

    private Color colour(int line) {
        return switch (line) {
            case 0 -> stage.ink();
            case 1 -> stage.palette().calm();
            default -> stage.muted();
        };
    }

    @Override
    void paintShapes(Graphics2D graphics) {
        stage.model()
                .film()
                .ifPresent(film -> paint(graphics, QrSymbol.of(film.address().toString())));
    }

    /** In black on white in every theme, because a code in other colours is harder to read. */
    private void paint(Graphics2D graphics, QrSymbol code) {
        int module = module(code);
        int side = module * code.size();
        int left = Math.round(left(0, side));
        int top = (getHeight() - side) / 2;
        graphics.setColor(Color.WHITE);
        graphics.fillRect(left, top, side, side);
        graphics.setColor(Color.BLACK);
        RUN.matcher(code.path())
                .results()
                .map(FilmView::numbers)
                .forEach(run -> graphics.fillRect(
                        left + run.get(0) * module, top + run.get(1) * module, run.get(2) * module, module));
    }

    private static List<Integer> numbers(MatchResult run) {
        return Stream.of(1, 2, 3).map(run::group).map(Integer::valueOf).toList();
    }

    @Override
    protected String spoken() {
        return stage.model()
                .film()
                .map(film -> Stream.concat(Stream.of(stage.words().say("film.head")), addresses(film).stream())
                        .collect(Collectors.joining(". ")))
                .orElse("");
    }
}
