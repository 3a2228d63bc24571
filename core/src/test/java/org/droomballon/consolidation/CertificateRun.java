package org.droomballon.consolidation;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.droomballon.consolidation.certificate.Certificate;

/**
 * Lets the default rule choose from many random profiles and has every choice checked by the certificate. Arguments: how many,
 * and the seed.
 *
 * <p>Profiles are of several kinds, since few wishes that everybody shares try other parts of a rule than many that nobody
 * shares: 1 to 60 voters, 1 to 40 wishes, 1 to 10 points; ballots drawn alike, or from camps that hardly overlap, or mostly of
 * the first wishes; some empty; weights of 1, up to 5, or up to a million.
 */
final class CertificateRun {
    private static final TieBreak TIES = new FairTieBreak(7);
    private static final int TOLD = 20;

    private final Random random;
    private int passedOver;
    private int faults;
    private int paid;
    private int completed;

    private CertificateRun(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        CertificateRun run = new CertificateRun(seed);
        IntStream.rangeClosed(1, count).forEach(run::check);
        System.out.println(count + " profiles, seed " + seed + ": " + run.passedOver
                + " choices pass over a group (EJR+), " + run.faults + " faults in the payments; " + run.paid
                + " points were paid in full, " + run.completed + " in the completion");
        System.exit(run.passedOver + run.faults == 0 ? 0 : 1);
    }

    private void check(int number) {
        Profile profile = profile();
        int points = 1 + random.nextInt(10);
        Selection selection = Rules.standard().select(profile, points, TIES);
        Certificate certificate = Certificate.of(profile, selection);
        passedOver += certificate.passedOver().isPresent() ? 1 : 0;
        faults += certificate.faults().size();
        paid += rounds(selection, Round.Stage.EQUAL_SHARES);
        completed += rounds(selection, Round.Stage.COMPLETION);
        boolean wrong =
                certificate.passedOver().isPresent() || !certificate.faults().isEmpty();
        if (wrong && passedOver + faults <= TOLD) {
            System.out.println("profile " + number + ", " + points + " points: " + certificate + " of " + profile);
        }
    }

    private static int rounds(Selection selection, Round.Stage stage) {
        return (int) selection.rounds().stream()
                .filter(round -> round.stage() == stage)
                .count();
    }

    private Profile profile() {
        int voters = 1 + random.nextInt(60);
        int wishes = 1 + random.nextInt(40);
        int kind = random.nextInt(3);
        int camps = 1 + random.nextInt(6);
        double chance = random.nextDouble() * random.nextDouble();
        long heaviest = List.of(1L, 5L, 1_000_000L).get(random.nextInt(3));
        List<Voter> all = IntStream.range(0, voters)
                .mapToObj(voter -> new Voter(
                        "t" + voter / 4 + "/" + (1 + voter % 4),
                        "t" + voter / 4,
                        Voter.Voice.DOTS,
                        1 + random.nextLong(heaviest),
                        ballot(wishes, kind, camps, chance)))
                .toList();
        return new Profile(
                all,
                IntStream.range(0, wishes)
                        .mapToObj(wish -> new Candidate(Dots.name(wish), 1 + random.nextInt(3), 1, 1, 1, false))
                        .toList());
    }

    /** One in ten is empty; else every wish by a chance that its kind of profile says. */
    private List<String> ballot(int wishes, int kind, int camps, double chance) {
        if (random.nextInt(10) == 0) {
            return List.of();
        }
        int camp = random.nextInt(camps);
        return IntStream.range(0, wishes)
                .filter(wish -> random.nextDouble() < likely(wish, wishes, kind, camps, camp, chance))
                .mapToObj(Dots::name)
                .toList();
    }

    private static double likely(int wish, int wishes, int kind, int camps, int camp, double chance) {
        return switch (kind) {
            case 0 -> chance;
            case 1 -> wish % camps == camp ? Math.max(chance, 0.5) : chance / 10;
            default -> chance * 2 * (wishes - wish) / wishes;
        };
    }
}
