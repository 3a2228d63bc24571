package org.droomballon.swing.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.consolidation.Change;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.RuleWords;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Conflict;
import org.droomballon.session.Group;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.WorkedOut;
import org.droomballon.toolkit.Offers;

/** The choice of the points: a rule proposes, people have the last word. */
final class TenModel {
    private final PointsModel points;
    private final WorkedOut<Standing.Question, Standing> standing;
    private Optional<SelectionRule> other = Optional.empty();
    private Asking asking = Asking.NOTHING;
    private Rest rest = Rest.HIDDEN;
    private Optional<Change> left = Optional.empty();

    /** What people are asked before a choice is made. */
    enum Asking {
        NOTHING,
        AGAIN,
        WITHOUT_DOTS
    }

    /** Whether people see that there are other ways of choosing. */
    private enum Rest {
        HIDDEN,
        SHOWN
    }

    TenModel(PointsModel points) {
        this.points = points;
        AppModel app = points.app();
        standing = new WorkedOut<>(app.tools().aside(), Standing::of, points::tell, app::fail);
    }

    private Offers<SelectionRule> offers() {
        return points.app().tools().toolkit().rules();
    }

    /** Every way of choosing once, the usual one first; those that only fill up empty places differ in that alone. */
    List<SelectionRule> rules() {
        return offers().values().stream()
                .filter(rule -> rule.id().equals(Rules.family(rule.id())))
                .toList();
    }

    /** The rule that chooses when people ask for it: their own choice, else that of the points that are there. */
    SelectionRule rule() {
        return other.or(() -> points.evening().file().ten().flatMap(this::ruleOf))
                .orElseGet(() -> offers().standard());
    }

    boolean showsRules() {
        return rest == Rest.SHOWN;
    }

    /** Shows the other ways of choosing, or puts them away again. */
    void showRules() {
        rest = showsRules() ? Rest.HIDDEN : Rest.SHOWN;
        points.tell();
    }

    void rule(SelectionRule chosen) {
        other = Optional.of(chosen);
        points.tell();
    }

    String name(SelectionRule rule) {
        return RuleWords.in(points.words().language()).name(rule);
    }

    String description(SelectionRule rule) {
        return RuleWords.in(points.words().language()).description(rule);
    }

    private Optional<SelectionRule> ruleOf(TenPoints ten) {
        return offers().named(ten.choice().rule());
    }

    boolean isChosen() {
        return points.evening().file().ten().isPresent();
    }

    /** The file names a rule of a plug-in that is not here. */
    Optional<String> missingRule() {
        return points.evening()
                .file()
                .ten()
                .filter(ten -> ruleOf(ten).isEmpty())
                .map(ten -> ten.choice().rule());
    }

    /** How the points stand now; nothing before anybody chose, and while it is worked out for what has just changed. */
    Optional<Standing> standing() {
        return question().flatMap(standing::of);
    }

    /** Whether how the points stand is still to be known: what is seen of it is from before the last change. */
    boolean isReckoning() {
        return question().isPresent() && standing().isEmpty() && standing.isUnderWay();
    }

    private Optional<Standing.Question> question() {
        SessionFile file = points.evening().file();
        Locale language = points.words().language();
        return file.ten().flatMap(ten -> ruleOf(ten).map(rule -> new Standing.Question(file, ten, rule, language)));
    }

    boolean hasWishes() {
        return !points.bundles().bundles().isEmpty();
    }

    boolean hasDots() {
        return !points.session().ballots().isEmpty();
    }

    /** The tables that wrote notes and gave no dots, where others did: what they wrote counts as it is on paper. */
    List<Group> withoutDots() {
        return points.session().tables().stream()
                .filter(table -> hasDots() && !points.dots().hasGiven(table))
                .filter(table -> points.bundles().bundles().stream()
                        .anyMatch(wish -> wish.groups().contains(table.id())))
                .toList();
    }

    /** Dots that come in meanwhile answer the question about them. */
    Asking asking() {
        return asking == Asking.WITHOUT_DOTS && withoutDots().isEmpty() ? Asking.NOTHING : asking;
    }

    /** Points that people changed by hand are not chosen again before they say so. */
    void askToChooseAgain() {
        asking = Asking.AGAIN;
        points.tell();
    }

    void leaveAsItIs() {
        asking = Asking.NOTHING;
        points.tell();
    }

    /** Chooses, unless some tables gave no dots: whether that is meant, people say first. */
    void askToChoose() {
        if (withoutDots().isEmpty()) {
            choose();
        } else {
            asking = Asking.WITHOUT_DOTS;
            points.tell();
        }
    }

    /** Goes to where the first of the tables without dots gives them. */
    void giveDots() {
        asking = Asking.NOTHING;
        withoutDots().stream().findFirst().map(Group::id).ifPresent(points.dots()::select);
        points.go(PointsPart.DOTS);
    }

    /** Whether people said that the list stays as it is, although choosing again would change this. */
    boolean isLeft(Change change) {
        return left.equals(Optional.of(change));
    }

    void leave(Change change) {
        left = Optional.of(change);
        points.tell();
    }

    /** Whether people see beside the list what choosing again would change. */
    boolean tellsOfChange() {
        return standing()
                .flatMap(Standing::change)
                .filter(change -> !isLeft(change))
                .isPresent();
    }

    void choose() {
        asking = Asking.NOTHING;
        points.evening().choose(TenPoints.propose(points.session(), rule()));
    }

    /** Two people chose at once: what is seen now holds. */
    boolean isDisputed() {
        return points.evening().file().conflicts().stream()
                .anyMatch(conflict -> conflict.field() == Conflict.Field.TEN_POINTS);
    }

    void settle() {
        points.evening().file().ten().ifPresent(points.evening()::choose);
    }

    void move(String candidate, int by) {
        List<String> order = order();
        int from = order.indexOf(candidate);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
            take(order);
        }
    }

    void drop(String candidate) {
        List<String> order = order();
        order.remove(candidate);
        take(order);
    }

    void add(String candidate) {
        List<String> order = order();
        if (!isFull() && !order.contains(candidate)) {
            order.add(candidate);
            take(order);
        }
    }

    /** As long as nobody chose there is no list to take a point in. */
    private boolean isFull() {
        return points.evening()
                .file()
                .ten()
                .map(ten -> ten.points().size() >= ten.choice().points())
                .orElse(true);
    }

    /** The points as people have them now. */
    List<String> order() {
        return points.evening()
                .file()
                .ten()
                .map(ten -> new ArrayList<>(ten.points()))
                .orElseGet(ArrayList::new);
    }

    private void take(List<String> order) {
        points.evening().file().ten().ifPresent(ten -> points.evening().choose(new TenPoints(ten.choice(), order)));
    }

    String state() {
        return isReckoning() ? points.words().say("ten.reckoned") : chosen();
    }

    private String chosen() {
        return points.evening()
                .file()
                .ten()
                .map(ten -> points.words().count("ten.chosen", ten.points().size()))
                .orElseGet(() -> points.words().say("ten.none"));
    }
}
