package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.consolidation.certificate.LedgerFault;
import org.droomballon.session.Session;

/** Tells whether what people paid for the points adds up, or every fault of it, a sentence each. */
final class LedgerSentences {
    private final Console console;
    private final Voices voices;
    private final Audit audit;
    private final String rule;

    /** @param rule the id and name of the rule */
    LedgerSentences(Console console, Session session, Audit audit, String rule) {
        this.console = console;
        this.voices = new Voices(console.wording(), session);
        this.audit = audit;
        this.rule = rule;
    }

    void tell() {
        Selection selection = audit.account().selection();
        if (!selection.isPaid()) {
            console.data(console.wording().say("audit.ledger.none", rule));
        } else if (audit.certificate().faults().isEmpty()) {
            int payments = selection.rounds().stream()
                    .map(Round::payments)
                    .mapToInt(each -> each.size())
                    .sum();
            console.data(console.wording()
                    .count("audit.ledger.sound", selection.chosen().size(), payments));
        } else {
            audit.certificate().faults().forEach(this::tell);
        }
    }

    private void tell(LedgerFault fault) {
        String kind = CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_HYPHEN, fault.kind().name());
        String who = fault.kind().isAboutVoter() ? voter(fault.who()) : audit.wording(fault.who());
        console.say("audit.fault." + kind, fault.round(), who);
    }

    private String voter(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? voices.table(id) : voices.seat(id.substring(0, slash), id.substring(slash + 1));
    }
}
