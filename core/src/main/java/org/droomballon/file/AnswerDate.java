package org.droomballon.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.Day;

/**
 * A date in a cell.
 *
 * @param day nothing where the cell is empty; a day that is none where a hyphen takes it away
 */
record AnswerDate(Optional<Day> day) {
    static final String TAKEN_AWAY = "-";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    /** As Excel keeps a date: days since the last but one of 1899 (ECMA-376, part 1, 18.17.4); from 2009 to 2064. */
    private static final Pattern DAYS = Pattern.compile("[45]\\d{4}");

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    static AnswerDate read(CsvRow row, String column) {
        String text = row.cell(column);
        if (text.isEmpty() || text.equals(TAKEN_AWAY)) {
            return new AnswerDate(text.isEmpty() ? Optional.empty() : Optional.of(Day.NONE));
        }
        Optional<LocalDate> date = parse(text);
        if (date.isEmpty()) {
            row.report(Kind.NOT_A_DATE, column, text);
        }
        return new AnswerDate(date.map(Day::on));
    }

    private static Optional<LocalDate> parse(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        if (DAYS.matcher(text).matches()) {
            return Optional.of(FIRST_DAY.plusDays(Integer.parseInt(text)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
