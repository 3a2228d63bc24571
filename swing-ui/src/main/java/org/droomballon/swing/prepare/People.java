package org.droomballon.swing.prepare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.plan.Attendance;
import org.droomballon.plan.Wish;
import org.droomballon.session.PlainText;
import org.droomballon.session.RoleTurns;

/**
 * Who comes, as people write it down.
 *
 * @param number how many, where there are no names
 * @param names one on a line; optional
 * @param together people who sit at one table, with commas between; another wish on every line
 * @param apart people of whom no two sit at one table, in the same way
 */
record People(int number, String names, String together, String apart, RoleTurns turns) {
    static final People USUAL = new People(16, "", "", "", RoleTurns.EVENING);

    People {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(together, "together");
        Objects.requireNonNull(apart, "apart");
        Objects.requireNonNull(turns, "turns");
    }

    People of(int parents) {
        return new People(Math.max(0, parents), names, together, apart, turns);
    }

    People named(String list) {
        return new People(number, list, together, apart, turns);
    }

    People together(String wishes) {
        return new People(number, names, wishes, apart, turns);
    }

    People apart(String wishes) {
        return new People(number, names, together, wishes, turns);
    }

    People with(RoleTurns wanted) {
        return new People(number, names, together, apart, wanted);
    }

    List<String> list() {
        return names.lines()
                .map(PlainText::clean)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Names that stand twice: nobody could tell who of them sits where. */
    List<String> twice() {
        return list().stream()
                .filter(name -> list().indexOf(name) != list().lastIndexOf(name))
                .distinct()
                .toList();
    }

    /** Wishes are about names, so without these there are none. */
    Attendance attendance() {
        Attendance who = list().isEmpty() ? Attendance.of(number) : Attendance.of(list());
        List<Wish> wishes = list().isEmpty()
                ? List.of()
                : Stream.concat(wishes(Wish.Kind.TOGETHER, together), wishes(Wish.Kind.APART, apart))
                        .toList();
        return who.wishing(wishes).with(turns);
    }

    private static Stream<Wish> wishes(Wish.Kind kind, String lines) {
        return lines.lines()
                .map(line -> Stream.of(line.split(","))
                        .map(PlainText::clean)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .filter(people -> !people.isEmpty())
                .map(people -> new Wish(kind, people));
    }
}
