package org.droomballon.cli;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.file.NameList;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.plan.Attendance;
import org.droomballon.plan.Wish;
import org.droomballon.session.PlainText;
import org.droomballon.session.RoleTurns;
import picocli.CommandLine.Option;

/** Who comes to an evening, and how they want to sit. */
final class PeopleOptions {
    @Option(names = "--parents", paramLabel = "N")
    private Optional<Integer> parents = Optional.empty();

    @Option(names = "--names", paramLabel = "FILE")
    private Optional<Path> names = Optional.empty();

    @Option(names = "--tables", paramLabel = "N")
    private Optional<Integer> tables = Optional.empty();

    @Option(names = "--apart", paramLabel = "A,B,...")
    private List<String> apart = new ArrayList<>();

    @Option(names = "--together", paramLabel = "A,B,...")
    private List<String> together = new ArrayList<>();

    @Option(names = "--rotate")
    private boolean rotate;

    /** Who comes; nobody, and a complaint, where the options do not say. */
    Attendance attendance(Complaints complaints) throws UnreadableFileException {
        if (parents.isPresent() == names.isPresent()) {
            complaints.add("plan.people");
        }
        List<String> known = names.isPresent() ? NameList.read(names.get()) : List.of();
        int count = names.isPresent() ? known.size() : parents.orElse(0);
        return new Attendance(count, known, tables, wishes(), rotate ? RoleTurns.PER_CARD : RoleTurns.EVENING);
    }

    private List<Wish> wishes() {
        return Stream.concat(
                        apart.stream().map(people -> new Wish(Wish.Kind.APART, split(people))),
                        together.stream().map(people -> new Wish(Wish.Kind.TOGETHER, split(people))))
                .toList();
    }

    private static List<String> split(String people) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(PlainText.clean(people))
                .toList();
    }
}
