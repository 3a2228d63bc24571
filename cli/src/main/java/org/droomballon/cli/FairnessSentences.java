package org.droomballon.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Account.Amendment;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.consolidation.certificate.PassedOver;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** Tells whether people who agree and are enough were passed over, by the points as they stand and by the rule. */
final class FairnessSentences {
    private final Console console;
    private final Session session;
    private final Audit audit;
    private final String rule;

    /** @param rule the id and name of the rule */
    FairnessSentences(Console console, Session session, Audit audit, String rule) {
        this.console = console;
        this.session = session;
        this.audit = audit;
        this.rule = rule;
    }

    /** One that is data where all is well, as the rest of the account; what is wrong is said. */
    void tell() {
        if (audit.account().freshness() == Account.Freshness.OUT_OF_DATE) {
            console.say("audit.counted.then");
        }
        if (audit.account().amendment() == Amendment.BY_HAND) {
            tellByHand();
        } else {
            tell("audit.as-chosen", audit.passedOver());
        }
        if (audit.isPromiseBroken()) {
            console.say("audit.promise.broken", rule);
        } else if (audit.passedOver().isPresent()) {
            console.say("audit.promise.none", rule);
        }
    }

    private void tellByHand() {
        console.say("audit.by-hand");
        List<String> rules = audit.account().selection().chosen();
        List<String> theirs = audit.points();
        theirs.stream()
                .filter(point -> !rules.contains(point))
                .forEach(point -> console.say("audit.by-hand.in", audit.wording(point)));
        rules.stream()
                .filter(point -> !theirs.contains(point))
                .forEach(point -> console.say("audit.by-hand.out", audit.wording(point)));
        if (Set.copyOf(rules).equals(Set.copyOf(theirs))) {
            tellOrder(rules, theirs);
        }
        tell("audit.as-they-stand", audit.passedOver());
        tell("audit.as-chosen", audit.certificate().passedOver());
    }

    private void tellOrder(List<String> rules, List<String> theirs) {
        theirs.stream()
                .filter(point -> rules.indexOf(point) != theirs.indexOf(point))
                .forEach(point -> console.say(
                        "audit.by-hand.order",
                        audit.wording(point),
                        theirs.indexOf(point) + 1,
                        rules.indexOf(point) + 1));
    }

    private void tell(String whose, Optional<PassedOver> passedOver) {
        String subject = console.wording().say(whose);
        passedOver.ifPresentOrElse(people -> tell(subject, people), () -> console.data(fair(subject)));
    }

    private String fair(String subject) {
        return console.wording()
                .say(
                        "audit.fair",
                        subject,
                        audit.account().choice().points(),
                        audit.account().choice().profile().weight());
    }

    private void tell(String subject, PassedOver people) {
        console.count(
                people.got() == 0 ? "audit.passed-over.nothing" : "audit.passed-over.some",
                people.weight(),
                subject,
                tables(people),
                audit.wording(people.candidate()),
                enough(people),
                audit.account().choice().points(),
                people.got());
    }

    /** For how many of the points they are enough: their part of all people, rounded down. */
    private long enough(PassedOver people) {
        long all = audit.account().choice().profile().weight();
        return people.weight() * audit.account().choice().points() / Math.max(1, all);
    }

    private String tables(PassedOver people) {
        return people.tables().entrySet().stream()
                .map(table -> console.wording()
                        .say(
                                "audit.table",
                                session.group(table.getKey()).map(Group::title).orElse(table.getKey()),
                                table.getValue()))
                .collect(Collectors.joining(", "));
    }
}
