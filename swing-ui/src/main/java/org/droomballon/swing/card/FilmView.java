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
        float width = Math.max(1, getWidth() - start);
        List<String> addresses = addresses(film);
        TextBlock head = TextBlock.fit(
                stage.words().say("film.head"),
                Typeface.BOLD,
                stage.measures().text(84),
                Room.of(width, getHeight() * 0.42f));
        TextBlock address = TextBlock.fit(
                addresses.get(0), Typeface.BOLD, stage.measures().text(56), Room.of(width, getHeight() * 0.2f));
        String others = String.join("  ·  ", addresses.subList(1, addresses.size()));
        TextBlock also =
                TextBlock.fit(others, Typeface.REGULAR, stage.measures().text(40), Room.of(width, getHeight() * 0.3f));
        float top = (getHeight() - head.height() - address.height() - also.height()) / 2;
        List<Placed> placed = new ArrayList<>();
        placed.add(Placed.at(head, start, top, stage.ink()));
        placed.add(
                Placed.at(address, start, top + head.height(), stage.palette().calm()));
        placed.add(Placed.at(also, start, top + head.height() + address.height(), stage.muted()));
        return placed;
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
    String spoken() {
        return stage.model()
                .film()
                .map(film -> Stream.concat(Stream.of(stage.words().say("film.head")), addresses(film).stream())
                        .collect(Collectors.joining(". ")))
                .orElse("");
    }
}
