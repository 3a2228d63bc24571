package org.droomballon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.Voter;
import org.droomballon.export.template.MarkdownEscape;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Does the sums of the document again, as a parent with a pencil would: from who gave which dots, in whole coins, without any
 * of the program's own reckoning.
 */
class SumsByHandTest {
    private static final Pattern TERM =
            Pattern.compile("(?:([^+<|:]*?)[\u00A0\u202F]?:\u00A0)?([0-9]+)\u00A0×\u00A0([0-9.,\u00A0]+)");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]+(?:[.,\u00A0][0-9]{3})*");

    @ParameterizedTest
    @CsvSource({
        "avond-met-stippen,nl", "avond-met-stippen,fr", "avond-met-stippen,en", "avond-met-stippen,de",
        "avond-zonder-stippen,nl", "avond-zonder-stippen,fr", "avond-zonder-stippen,en", "avond-zonder-stippen,de"
    })
    void everyFigureComesOutOfTheFile(String name, String language) throws UnreadableFileException {
        SessionFile file = EveningFilesTest.file(name);
        String[] parts =
                Documents.tenPoints(file, Locale.forLanguageTag(language)).split("\n## ", -1);
        String sums = parts[parts.length - 2];
        TenPoints ten = file.ten().orElseGet(() -> TenPoints.propose(file.session(), Rules.standard()));
        List<List<String>> rows = rows(sums.substring(0, sums.indexOf("\n### ")));
        long price = amount(rows.get(0).get(3));
        Coins coins = new Coins(ten.choice().profile(), price, ten.choice().points());

        assertThat(sums).contains(formatted(price, language)).contains(formatted(coins.purse(), language));
        assertThat(rows).hasSize(ten.points().size());
        for (int point = 0; point < rows.size(); point++) {
            String[] cell = rows.get(point).get(2).split("<br>", -1);
            long before = coins.owed();
            assertThat(total(cell[0]))
                    .isEqualTo(price)
                    .isEqualTo(amount(rows.get(point).get(3)));
            assertThat(terms(cell[0]))
                    .as(rows.get(point).get(0))
                    .isEqualTo(named(file, coins.pay(ten.points().get(point))));
            assertThat(Stream.of(cell).skip(1).mapToLong(SumsByHandTest::total).sum())
                    .as("advance, %s", rows.get(point).get(0))
                    .isEqualTo(coins.owed() - before);
        }
        whatWasLeft(file, sums, coins);
        whatWasNear(sums, coins, price, ten);
    }

    private static void whatWasLeft(SessionFile file, String sums, Coins coins) {
        List<List<String>> rows = rows(sums.substring(sums.lastIndexOf("\n### ")));
        assertThat(rows).hasSize(file.session().tables().size() + 1);
        for (int table = 0; table < rows.size(); table++) {
            List<Long> figures = rows.get(table).stream()
                    .skip(1)
                    .map(cell -> cell.substring(cell.lastIndexOf('=') + 1))
                    .map(SumsByHandTest::amount)
                    .toList();
            List<Long> balances = table == rows.size() - 1
                    ? coins.all()
                    : coins.at(file.session().tables().get(table).id());
            long left = balances.stream().mapToLong(each -> Math.max(0, each)).sum();
            long owed = balances.stream().mapToLong(each -> Math.max(0, -each)).sum();
            long start = coins.purse() * balances.size();
            assertThat(figures).containsExactly(start, owed, start + owed - left, left);
        }
    }

    /** Of the first that missed: what its supporters have, what they owe, what is missing, and that for each of them. */
    private static void whatWasNear(String sums, Coins coins, long price, TenPoints ten) {
        Matcher line = Pattern.compile("(?m)^11\\. \\*\\*(.*?)\\*\\* (.*)$").matcher(sums);
        assertThat(line.find()).isTrue();
        List<Long> told = AMOUNT.matcher(line.group(2))
                .results()
                .map(match -> amount(match.group()))
                .toList();
        List<List<Long>> leftOut = ten.choice().profile().candidates().stream()
                .filter(candidate -> !ten.points().contains(candidate.id()))
                .map(candidate -> coins.supporters(candidate.id()).stream()
                        .map(coins.held::get)
                        .toList())
                .filter(supporters -> !supporters.isEmpty())
                .toList();
        List<Long> nearest = leftOut.stream()
                .min(Comparator.comparingDouble(held -> (price - sum(held)) / (double) held.size()))
                .orElseThrow();
        long missing = price - sum(nearest);
        assertThat(told).startsWith((long) nearest.size()).contains(missing, missing / nearest.size());
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(amount -> amount).sum();
    }

    /** What the terms of a text add up to. */
    private static long total(String text) {
        return terms(text).values().stream()
                .flatMap(people -> people.entrySet().stream())
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
    }

    /** The rows of the first table of a text, without its head. */
    private static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)))
                .map(cells -> cells.stream()
                        .map(String::strip)
                        .map(new MarkdownEscape()::unescape)
                        .toList())
                .toList();
    }

    /** Per table: how many people paid which amount. */
    private static Map<String, Map<Long, Long>> terms(String addition) {
        Map<String, Map<Long, Long>> tables = new LinkedHashMap<>();
        String table = "";
        Matcher term = TERM.matcher(addition);
        while (term.find()) {
            String name = term.group(1) == null ? "" : term.group(1).strip();
            table = name.isEmpty() ? table : name;
            tables.computeIfAbsent(table, key -> new LinkedHashMap<>())
                    .merge(amount(term.group(3)), Long.parseLong(term.group(2)), Long::sum);
        }
        return tables;
    }

    private static Map<String, Map<Long, Long>> named(SessionFile file, Map<String, Map<Long, Long>> byId) {
        return byId.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> file.session()
                                .group(entry.getKey())
                                .orElseThrow()
                                .title(),
                        Map.Entry::getValue));
    }

    private static long amount(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    private static String formatted(long amount, String language) {
        String mark = language.equals("en") ? "," : language.equals("fr") ? "\u00A0" : ".";
        return String.format(Locale.ROOT, "%,d", amount).replace(",", mark);
    }

    /** The purses of all parents, one by one. */
    private static final class Coins {
        private final Profile profile;
        private final long price;
        private final long purse;
        private final Map<String, Long> held = new LinkedHashMap<>();
        private final Map<String, String> tables = new LinkedHashMap<>();
        private final Map<String, List<String>> wishes = new LinkedHashMap<>();

        Coins(Profile profile, long price, int points) {
            this.profile = profile;
            this.price = price;
            long people = profile.voters().stream().mapToLong(Voter::weight).sum();
            assertThat(price * points % people).isZero();
            this.purse = price * points / people;
            profile.voters().forEach(this::seat);
        }

        private void seat(Voter voter) {
            LongStream.range(0, voter.weight())
                    .mapToObj(each -> voter.id() + "#" + each)
                    .forEach(parent -> {
                        held.put(parent, purse);
                        tables.put(parent, voter.group());
                        wishes.put(parent, voter.supports());
                    });
        }

        long purse() {
            return purse;
        }

        long owed() {
            return held.values().stream().mapToLong(each -> Math.max(0, -each)).sum();
        }

        List<String> supporters(String wish) {
            return held.keySet().stream()
                    .filter(parent -> wishes.get(parent).contains(wish))
                    .toList();
        }

        List<Long> all() {
            return List.copyOf(held.values());
        }

        List<Long> at(String table) {
            assertThat(profile.voters()).anyMatch(voter -> voter.group().equals(table));
            return held.entrySet().stream()
                    .filter(entry -> tables.get(entry.getKey()).equals(table))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        /** Together if they can; else all they have, and an advance after which each of them owes the same. */
        Map<String, Map<Long, Long>> pay(String wish) {
            List<String> parents = new ArrayList<>(supporters(wish));
            parents.sort(Comparator.comparing(held::get));
            long missing = price - sum(parents.stream().map(held::get).toList());
            Map<String, Map<Long, Long>> paid = new LinkedHashMap<>();
            long open = price;
            for (int at = 0; at < parents.size(); at++) {
                String parent = parents.get(at);
                long share = missing > 0
                        ? held.get(parent) + missing / parents.size()
                        : Math.min(held.get(parent), open / (parents.size() - at));
                open -= share;
                held.merge(parent, -share, Long::sum);
                paid.computeIfAbsent(tables.get(parent), key -> new LinkedHashMap<>())
                        .merge(share, 1L, Long::sum);
            }
            assertThat(open).isZero();
            return paid;
        }
    }
}
