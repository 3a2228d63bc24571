package org.droomballon.consolidation.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Choice;
import org.droomballon.consolidation.DanglingReference;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.References;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/**
 * What can be found again of an evening from its file alone.
 *
 * <p>Counted with the notes and dots that the choice was made from, which the file keeps, also where more came in since.
 *
 * @param points the points as they stand: ids of candidates of the choice, in the order in which the school is told
 * @param items how many notes and balloons the evening has
 * @param missing those that the account forgets or tells twice
 * @param dangling what the evening names and does not have
 * @param passedOver people who were passed over by the points as they stand, where people may have changed them
 * @param certificate of what the rule chose, as it chooses again
 */
public record Audit(
        Account account,
        List<String> points,
        int items,
        List<ItemId> missing,
        List<DanglingReference> dangling,
        Optional<PassedOver> passedOver,
        Certificate certificate) {
    public Audit {
        Objects.requireNonNull(account, "account");
        points = List.copyOf(points);
        missing = List.copyOf(missing);
        dangling = List.copyOf(dangling);
        Objects.requireNonNull(passedOver, "passedOver");
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * Chooses again, and counts without the code that chose.
     *
     * @param rule the one that the choice was made for
     */
    public static Audit of(Session session, TenPoints ten, SelectionRule rule) {
        Account account = Accounts.of(session, ten, rule);
        Choice choice = ten.choice();
        List<Item> harvest = session.items();
        Certificate certificate = Certificate.of(choice.profile(), account.selection());
        return new Audit(
                account,
                ten.points(),
                harvest.size(),
                account.unaccounted(harvest),
                References.dangling(session, Optional.of(ten)),
                account.selection().chosen().equals(ten.points())
                        ? certificate.passedOver()
                        : Proportionality.witness(choice.profile(), ten.points(), choice.points()),
                certificate);
    }

    /**
     * Whether the rule promises that nobody is passed over. It does if everybody starts with an equal share of exactly the
     * price of all points, and buys the cheapest as long as anything can be paid in full: whatever then fills the other
     * places, that is equal shares, which satisfies EJR+ (M. Brill and J. Peters, <i>Robust and Verifiable Proportionality
     * Axioms for Multiwinner Voting</i>, 2023, section 4).
     */
    public boolean isPromised() {
        Choice choice = account.choice();
        Fraction share =
                Fraction.of(choice.points(), Math.max(1, choice.profile().weight()));
        return account.selection().purse().filter(share::equals).isPresent();
    }

    /** Whether people are passed over although the rule promises that nobody is. */
    public boolean isPromiseBroken() {
        return isPromised()
                && (passedOver.isPresent() || certificate.passedOver().isPresent());
    }

    /** Whether nothing is wrong. What a rule never promised is not wrong, and neither is a choice that is out of date. */
    public boolean isSound() {
        return missing.isEmpty() && dangling.isEmpty() && certificate.faults().isEmpty() && !isPromiseBroken();
    }

    /** How people worded a candidate of the choice; its id if all of it was deleted or set aside since. */
    public String wording(String candidate) {
        List<ItemId> members = account.choice().members().getOrDefault(candidate, List.of());
        return Stream.concat(account.points().stream(), account.leftOut().stream())
                .map(Place::bundle)
                .filter(bundle -> members.contains(bundle.id()))
                .map(bundle -> bundle.wording())
                .findFirst()
                .orElse(candidate);
    }
}
