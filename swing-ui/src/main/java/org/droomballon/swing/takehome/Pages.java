package org.droomballon.swing.takehome;

import com.google.common.collect.ImmutableMap;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.droomballon.export.pdf.PagePictures;
import org.droomballon.swing.app.Work;

/**
 * The pages of the document that people look at, made and painted beside the thread that shows them. The pages of the
 * document before stay until those of the next are there. For the thread that paints.
 */
final class Pages {
    private static final int MOST_KEPT = 12;

    private final Work work;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final Map<Shot, Picture> painted = new LinkedHashMap<>();
    private final Set<Shot> underWay = new HashSet<>();
    private final AtomicInteger turn = new AtomicInteger();
    private int shown;
    private volatile Shot latest = new Shot(0, 0, 0);
    private Optional<PagePictures> made = Optional.empty();
    private boolean making;

    /** A page of a document in a width. */
    private record Shot(int turn, int page, int width) {}

    /** What a page looks like, and what it says. */
    record Picture(BufferedImage image, String words) {}

    /**
     * No pages yet.
     *
     * @param changed is run when there is more to show
     * @param failed hears why there is nothing
     */
    Pages(Work work, Runnable changed, Consumer<Throwable> failed) {
        this.work = work;
        this.changed = changed;
        this.failed = failed;
    }

    /** Makes other pages. Whoever asks again before they are there gets only the last. */
    void make(Work.Task<PagePictures> task) {
        int mine = turn.incrementAndGet();
        making = true;
        work.start(
                pace -> mine == turn.get() ? Optional.of(task.run(pace)) : Optional.<PagePictures>empty(),
                (at, all) -> true,
                ready -> ready.ifPresent(pages -> show(mine, pages)),
                why -> fail(mine, why));
    }

    private void show(int mine, PagePictures pages) {
        if (mine == turn.get()) {
            made = Optional.of(pages);
            shown = mine;
            making = false;
            painted.clear();
            changed.run();
        }
    }

    private void fail(int mine, Throwable why) {
        if (mine == turn.get()) {
            clear();
            failed.accept(why);
        }
    }

    void clear() {
        turn.incrementAndGet();
        made = Optional.empty();
        making = false;
        painted.clear();
    }

    boolean isMaking() {
        return making;
    }

    int count() {
        return made.map(PagePictures::count).orElse(0);
    }

    /** How many times as high as wide a page is; as A4 while there is none. */
    double height(int page) {
        return made.filter(pages -> page < pages.count())
                .map(pages -> pages.height(page))
                .orElse(Math.sqrt(2));
    }

    /** A page; nothing while it is being painted. Of several that are asked for meanwhile only the last is. */
    Optional<Picture> picture(int page, int width) {
        Shot shot = new Shot(shown, page, width);
        latest = shot;
        if (page < count() && !painted.containsKey(shot) && underWay.add(shot)) {
            paint(shot, made.orElseThrow());
        }
        return Optional.ofNullable(painted.get(shot));
    }

    private void paint(Shot shot, PagePictures pages) {
        work.start(
                pace -> shot.equals(latest)
                        ? Optional.of(new Picture(pages.picture(shot.page(), shot.width()), pages.words(shot.page())))
                        : Optional.<Picture>empty(),
                (at, all) -> true,
                picture -> {
                    underWay.remove(shot);
                    picture.ifPresentOrElse(ready -> keep(shot, ready), changed);
                },
                why -> {
                    underWay.remove(shot);
                    failed.accept(why);
                });
    }

    private void keep(Shot shot, Picture picture) {
        if (painted.size() >= MOST_KEPT) {
            Shot oldest = ImmutableMap.copyOf(painted).keySet().iterator().next();
            painted.remove(oldest);
        }
        painted.put(shot, picture);
        changed.run();
    }
}
