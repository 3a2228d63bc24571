package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.droomballon.plan.Reason.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WishesTest {
    @Test
    void theInterpreterSitsWithWhoNeedsOneAndNeighboursSitApart() throws NoPlanException {
        List<Wish> wishes =
                List.of(Wish.together("p0", "p5"), Wish.together("p5", "p9"), Wish.apart("p1", "p2", "p3", "p4"));
        for (int seed = 0; seed < 50; seed++) {
            Plan plan = plan(people(16), wishes, seed);
            assertThat(wishes).allMatch(wish -> isKept(wish, plan));
            assertThat(table(plan, "p0")).isEqualTo(table(plan, "p9"));
        }
    }

    @Test
    void whatContradictsItselfIsToldByName() {
        assertThat(reasons(
                        people(8),
                        List.of(Wish.together("p1", "p2"), Wish.together("p2", "p3"), Wish.apart("p1", "p3"))))
                .containsExactly(new Reason(Kind.TOGETHER_AND_APART, List.of("p1", "p3")));
        assertThat(reasons(people(8), List.of(Wish.together("p0", "p1", "p2", "p3", "p4"))))
                .containsExactly(new Reason(Kind.TOGETHER_TOO_MANY, List.of("p0, p1, p2, p3, p4", "5", "4")));
        assertThat(reasons(people(8), List.of(Wish.apart("p0", "p1", "p2"))))
                .containsExactly(new Reason(Kind.APART_TOO_MANY, List.of("p0, p1, p2", "3", "2")));
    }

    @Test
    void ofWishesThatClashASmallestSetIsTold() {
        List<Wish> wishes = List.of(
                Wish.together("p6", "p7"),
                Wish.apart("p0", "p1"),
                Wish.apart("p1", "p2"),
                Wish.apart("p3", "p4"),
                Wish.apart("p2", "p0"));

        assertThat(reasons(people(8), wishes))
                .containsExactly(
                        new Reason(Kind.WISHES_CLASH, List.of("3")),
                        new Reason(Kind.CLASHING_APART, List.of("p0, p1")),
                        new Reason(Kind.CLASHING_APART, List.of("p1, p2")),
                        new Reason(Kind.CLASHING_APART, List.of("p2, p0")));
    }

    /** Against every seating there is, for up to seven people. */
    @Test
    void aSeatingIsFoundIfAndOnlyIfThereIsOne() {
        Random random = new Random(3);
        int found = 0;
        int none = 0;
        for (int attempt = 0; attempt < 1500; attempt++) {
            List<String> people = people(3 + random.nextInt(5));
            List<Wish> wishes = wishes(people, random);
            List<Integer> sizes = new GroupSizes(people.size(), 2, 5).of(Math.max(1, people.size() / 2));
            boolean exists = exists(people, wishes, new int[people.size()], 0, sizes);
            Attendance who = Attendance.of(people).wishing(wishes).at(sizes.size());
            try {
                Plan plan = Plan.of(Decks.WARM, who, Decks.minutes(90), attempt);
                assertThat(wishes).allMatch(wish -> isKept(wish, plan));
                assertThat(exists).isTrue();
                found++;
            } catch (NoPlanException refused) {
                assertThat(exists).as("%s %s", wishes, refused.reasons()).isFalse();
                none++;
            }
        }
        assertThat(found).isGreaterThan(200);
        assertThat(none).isGreaterThan(200);
    }

    @Test
    @Timeout(20)
    void fiveHundredParentsWithManyWishesAreSeated() throws NoPlanException {
        List<Wish> wishes = new ArrayList<>();
        for (int pair = 0; pair < 100; pair++) {
            wishes.add(Wish.together("p" + 2 * pair, "p" + (2 * pair + 1)));
            wishes.add(Wish.apart("p" + 2 * pair, "p" + (2 * pair + 2), "p" + (400 + pair)));
        }
        Plan plan = plan(people(500), wishes, 8);

        assertThat(wishes).allMatch(wish -> isKept(wish, plan));
    }

    /** Almost nobody wants to sit with anybody: there is no seating, and proving it would take ages. */
    @Test
    @Timeout(60)
    void aSearchThatIsTooLongEndsAndSaysSo() {
        List<String> people = people(200);
        List<Wish> wishes = new ArrayList<>();
        Random random = new Random(11);
        for (int one = 0; one < 200; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextInt(100) < 93) {
                    wishes.add(Wish.apart(people.get(one), people.get(other)));
                }
            }
        }
        Duration start = Duration.ofNanos(System.nanoTime());

        assertThatCode(() -> plan(people, wishes, 1))
                .isInstanceOfSatisfying(NoPlanException.class, refused -> assertThat(refused.reasons())
                        .containsExactly(new Reason(Kind.WISHES_NOT_FOUND, List.of())));
        assertThat(Duration.ofNanos(System.nanoTime()).minus(start)).isLessThan(Duration.ofSeconds(30));
    }

    private static boolean exists(
            List<String> people, List<Wish> wishes, int[] tableOf, int next, List<Integer> sizes) {
        if (next == people.size()) {
            return wishes.stream().allMatch(wish -> isKept(wish, people, tableOf));
        }
        for (int table = 0; table < sizes.size(); table++) {
            int here = table;
            long seated =
                    IntStream.range(0, next).filter(at -> tableOf[at] == here).count();
            if (seated < sizes.get(table)) {
                tableOf[next] = table;
                if (exists(people, wishes, tableOf, next + 1, sizes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKept(Wish wish, List<String> people, int[] tableOf) {
        long tables = wish.names().stream()
                .map(people::indexOf)
                .map(person -> tableOf[person])
                .distinct()
                .count();
        return tables == (wish.kind() == Wish.Kind.APART ? wish.names().size() : 1);
    }

    private static boolean isKept(Wish wish, Plan plan) {
        long tables =
                wish.names().stream().map(name -> table(plan, name)).distinct().count();
        return tables == (wish.kind() == Wish.Kind.APART ? wish.names().size() : 1);
    }

    private static int table(Plan plan, String name) {
        return plan.tables().stream()
                .filter(table -> table.names().contains(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<Wish> wishes(List<String> people, Random random) {
        List<Wish> wishes = new ArrayList<>();
        for (int wish = random.nextInt(6); wish >= 0; wish--) {
            String one = people.get(random.nextInt(people.size()));
            String other = people.get(random.nextInt(people.size()));
            if (!one.equals(other)) {
                wishes.add(random.nextInt(3) == 0 ? Wish.together(one, other) : Wish.apart(one, other));
            }
        }
        return wishes;
    }

    private static Plan plan(List<String> people, List<Wish> wishes, long seed) throws NoPlanException {
        return Plan.of(Decks.WARM, Attendance.of(people).wishing(wishes), Decks.minutes(90), seed);
    }

    private static List<Reason> reasons(List<String> people, List<Wish> wishes) {
        return catchThrowableOfType(NoPlanException.class, () -> plan(people, wishes, 1))
                .reasons();
    }

    private static List<String> people(int count) {
        return IntStream.range(0, count).mapToObj(number -> "p" + number).toList();
    }
}
