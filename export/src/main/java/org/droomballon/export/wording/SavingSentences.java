package org.droomballon.export.wording;

import com.google.common.base.CaseFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.droomballon.file.FileHolder;
import org.droomballon.file.Opening;
import org.droomballon.file.Recovery;
import org.droomballon.file.SaveState;
import org.droomballon.file.SaveState.NotSaved;
import org.droomballon.file.SaveState.Saved;

/** Says how an open file fares: saved or not and why, in use by whom, and what can be had back. */
public final class SavingSentences {
    private final Wording wording;
    private final ZoneId zone;

    private SavingSentences(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * The sentences in a language.
     *
     * @param zone in which times of the day are told
     */
    public static SavingSentences in(Locale language, ZoneId zone) {
        return new SavingSentences(Wording.of(SavingSentences.class, "saving", language), zone);
    }

    /** For the line at the bottom of a window: one sentence, or two where people have to do something. */
    public String of(SaveState state) {
        if (state instanceof Saved saved) {
            return wording.say("saved", time("time", saved.at()));
        }
        return state instanceof NotSaved notSaved ? notSaved(notSaved) : wording.say("saving");
    }

    /** Why a file can only be looked at. */
    public String of(FileHolder holder) {
        return wording.say("held." + word(holder));
    }

    /** What people are asked: take the copy over, or go on with the file as it is. */
    public String of(Opening opening, Recovery recovery) {
        String key = opening instanceof Opening.Unreadable ? "recovery.instead" : "recovery.more";
        return wording.say(key, recovery.file().getFileName(), time("moment", recovery.at()));
    }

    /** That others cannot be kept out of the place where the file is. */
    public String unguarded() {
        return wording.say("unguarded");
    }

    private String notSaved(NotSaved state) {
        String sentence = wording.say("not-saved." + word(state.why()));
        return state.copy()
                .map(copy -> sentence + " " + wording.say("copy", copy.getParent()))
                .orElse(sentence);
    }

    /** In the way of the country: a bundle holds its patterns. */
    private String time(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(wording.say(pattern), wording.language())
                .withZone(zone)
                .format(at);
    }

    private static String word(Enum<?> word) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, word.name());
    }
}
