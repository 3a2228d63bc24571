package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.droomballon.export.wording.Wording;
import org.droomballon.paper.Shift;
import org.droomballon.swing.app.Spot;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserMemoryTest {
    @TempDir
    Path folder;

    private UserMemory memory() {
        return new UserMemory(folder.resolve("app.properties"), Wording.DUTCH);
    }

    @Test
    void whoNeverChoseGetsTheUsualLook() {
        assertThat(memory().appearance()).isEqualTo(Appearance.in(Wording.DUTCH));
        assertThat(memory().recent()).isEmpty();
    }

    @Test
    void aLookIsThereAgainTheNextTime() {
        Appearance chosen = new Appearance(Locale.FRENCH, Theme.DARK, 150);
        memory().keep(chosen);

        assertThat(memory().appearance()).isEqualTo(chosen);
    }

    @Test
    void theNewestEveningStandsFirstAndOnlyOnce() {
        UserMemory memory = memory();
        Path one = folder.resolve("één avond.droomballon");
        Path other = folder.resolve("b=c:\\d.droomballon");
        memory.opened(one);
        memory.opened(other);
        memory.opened(one);

        assertThat(memory().recent()).containsExactly(one, other);
        memory.forget(one);
        assertThat(memory().recent()).containsExactly(other);
    }

    @Test
    void anEveningIsUnclosedUntilItIsClosedOrForgotten() {
        Path evening = folder.resolve("avond.droomballon");
        memory().opened(evening);
        assertThat(memory().unclosed()).contains(evening);
        memory().closed();
        assertThat(memory().unclosed()).isEmpty();
        memory().opened(evening);
        memory().forget(evening);

        assertThat(memory().unclosed()).isEmpty();
    }

    @Test
    void theTableAndCardThatWereShownAreThereAgain() {
        Spot spot = new Spot(folder.resolve("b=c:\\d.droomballon"), "blauw", "k04");
        memory().keep(spot);

        assertThat(memory().spot()).contains(spot);
    }

    @Test
    void whatAPrinterIsOffIsThereAgain() {
        assertThat(memory().printer()).isEqualTo(Shift.NONE);
        memory().keep(new Shift(1.5, -0.5));

        assertThat(memory().printer()).isEqualTo(new Shift(1.5, -0.5));
    }

    @Test
    void moreThanAFewEveningsAreForgotten() {
        UserMemory memory = memory();
        for (int at = 0; at < 20; at++) {
            memory.opened(folder.resolve(at + ".droomballon"));
        }

        assertThat(memory().recent()).hasSize(8).first().isEqualTo(folder.resolve("19.droomballon"));
    }

    @Test
    void aBrokenMemoryBeginsAnew() throws Exception {
        Files.writeString(folder.resolve("app.properties"), "zoom=7\ntheme=PINK\nrecent.0=\\u00zz\n");

        assertThat(memory().appearance()).isEqualTo(Appearance.in(Wording.DUTCH));
    }
}
