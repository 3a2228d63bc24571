package org.droomballon.export.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadMarkTest {
    @ParameterizedTest
    @CsvSource({"0,4,0,0,4,0", "3,4,2,3,4,2", "5,5,1,5,5,1", "7,20,12,7,20,10", "1,400,0,1,20,0", "399,400,0,19,20,0"})
    void everyPersonIsACircleAndEveryNoteAStrokeAsFarAsThereIsRoom(
            int wanting, int people, int written, int full, int circles, int strokes) {
        String svg = new SpreadMark(wanting, people, written).svg();

        assertThat(count(svg, "<circle[^>]*fill=\"currentColor\"")).isEqualTo(full);
        assertThat(count(svg, "<circle")).isEqualTo(circles);
        assertThat(count(svg, "<rect")).isEqualTo(strokes);
    }

    @ParameterizedTest
    @CsvSource({"3,5,5", "6,6,10", "9,10,7", "20,20,10", "0,0,10"})
    void nothingIsDrawnBesideTheMarkAndNoCircleMeetsAStroke(int wanting, int people, int written) {
        String svg = new SpreadMark(wanting, people, written).svg();

        List<double[]> circles = numbers(svg, "cx=\"([0-9.]+)\" cy=\"([0-9.]+)\" r=\"([0-9.]+)\"");
        List<double[]> strokes = numbers(svg, "x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"(9)\"");
        assertThat(circles).allMatch(at -> at[0] >= at[2] && at[0] + at[2] <= SpreadMark.WIDTH && at[1] - at[2] >= 0);
        assertThat(strokes).allMatch(at -> at[0] + at[2] <= SpreadMark.WIDTH && at[1] + 3.2 <= SpreadMark.HEIGHT);
        double lowest = circles.stream().mapToDouble(at -> at[1] + at[2]).max().orElse(0);
        assertThat(strokes).allMatch(at -> at[1] > lowest);
    }

    @Test
    void itsCodeGivesItBack() {
        SpreadMark mark = new SpreadMark(3, 4, 2);

        assertThat(SpreadMark.of(mark.code())).isEqualTo(mark);
        assertThatThrownBy(() -> SpreadMark.of("4-3-2\"/>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpreadMark.of("4-3-2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static long count(String svg, String what) {
        return Pattern.compile(what).matcher(svg).results().count();
    }

    private static List<double[]> numbers(String svg, String what) {
        return Pattern.compile(what)
                .matcher(svg)
                .results()
                .map(at -> new double[] {
                    Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2)), Double.parseDouble(at.group(3))
                })
                .toList();
    }
}
