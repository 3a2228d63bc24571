package org.droomballon.export.document;

import java.util.Locale;
import java.util.Objects;
import org.droomballon.export.wording.Wording;

/** The parts of the ten points after the poster, in the order in which they come. */
public record Chapters(
        Chapter spread,
        Chapter sources,
        Chapter leftOut,
        Chapter late,
        Chapter alsoSaid,
        Chapter contrasts,
        Chapter setAside,
        Chapter howChosen,
        Chapter sums,
        Chapter lastTime,
        Chapter followUp) {
    public Chapters {
        Objects.requireNonNull(spread, "spread");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(leftOut, "leftOut");
        Objects.requireNonNull(late, "late");
        Objects.requireNonNull(alsoSaid, "alsoSaid");
        Objects.requireNonNull(contrasts, "contrasts");
        Objects.requireNonNull(setAside, "setAside");
        Objects.requireNonNull(howChosen, "howChosen");
        Objects.requireNonNull(sums, "sums");
        Objects.requireNonNull(lastTime, "lastTime");
        Objects.requireNonNull(followUp, "followUp");
    }

    /** The parts as they are called in a language that the program speaks. */
    public static Chapters in(Locale language) {
        Wording words = Wording.of(Chapters.class, "documents", language);
        return new Chapters(
                chapter(words, "spread"),
                chapter(words, "sources"),
                chapter(words, "left.out"),
                chapter(words, "late"),
                chapter(words, "also.said"),
                chapter(words, "contrasts"),
                chapter(words, "set.aside"),
                chapter(words, "how.chosen"),
                chapter(words, "sums"),
                chapter(words, "last.time"),
                chapter(words, "follow.up"));
    }

    /** The same with one more sentence on where points come from. */
    Chapters withSources(String sentence) {
        return new Chapters(
                spread,
                new Chapter(sources.title(), sources.intro() + " " + sentence),
                leftOut,
                late,
                alsoSaid,
                contrasts,
                setAside,
                howChosen,
                sums,
                lastTime,
                followUp);
    }

    private static Chapter chapter(Wording words, String key) {
        return new Chapter(words.say("ten." + key), words.say("ten." + key + ".intro"));
    }
}
