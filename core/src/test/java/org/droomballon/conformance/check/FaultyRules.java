package org.droomballon.conformance.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.droomballon.conformance.SelectionRuleContract;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Payment;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.RuleText;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Tie;
import org.droomballon.consolidation.TieBreak;
import org.droomballon.consolidation.Voter;
import org.droomballon.deck.LocalizedText;

/** Rules that each break one promise, as tests that a stranger would have. */
final class FaultyRules {
    private FaultyRules() {}

    /** A good rule that nobody registered, with a place to go wrong at every step. */
    static class MostDots implements SelectionRule {
        @Override
        public String id() {
            return "most-dots";
        }

        @Override
        public Selection select(Profile profile, int points, TieBreak ties) {
            List<Round> rounds = new ArrayList<>();
            List<Candidate> left = new ArrayList<>(profile.candidates());
            while (rounds.size() < points && !left.isEmpty()) {
                Round next = round(rounds.size() + 1, left, profile, ties);
                rounds.add(next);
                left.removeIf(each -> each.id().equals(next.candidate()));
            }
            return new Selection(id(), points, rounds, List.of());
        }

        Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
            long most =
                    left.stream().mapToLong(each -> worth(each, profile)).max().orElseThrow();
            List<Candidate> best =
                    left.stream().filter(each -> worth(each, profile) == most).toList();
            Optional<Tie> tie = best.size() > 1 ? Optional.of(ties.decide(best, profile)) : Optional.empty();
            String next = tie.map(Tie::winner).orElse(best.get(0).id());
            return new Round(number, Round.Stage.PLAIN, next, Optional.empty(), List.of(), tie);
        }

        long worth(Candidate candidate, Profile profile) {
            return profile.support(candidate.id());
        }
    }

    static class GoodButNotRegistered extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots();
        }
    }

    static class HasAnEmptyNameForPeople extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                public Optional<RuleText> text() {
                    LocalizedText empty = new LocalizedText(Locale.ENGLISH, Map.of(Locale.ENGLISH, " "));
                    return Optional.of(new RuleText(empty, empty));
                }
            };
        }
    }

    static class HasNoName extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                public String id() {
                    return "Most Dots!";
                }
            };
        }
    }

    static class ChangesItsName extends SelectionRuleContract {
        private int made;

        @Override
        protected SelectionRule rule() {
            int number = made++;
            return new MostDots() {
                @Override
                public String id() {
                    return "most-dots-" + number;
                }
            };
        }
    }

    static class SaysThatMoreWereAsked extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                public Selection select(Profile profile, int points, TieBreak ties) {
                    Selection selection = super.select(profile, points, ties);
                    return new Selection(id(), points + 1, selection.rounds(), List.of());
                }
            };
        }
    }

    static class ChoosesOneTooMany extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                public Selection select(Profile profile, int points, TieBreak ties) {
                    return super.select(profile, points + 1, ties);
                }
            };
        }
    }

    static class InventsACandidate extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
                    return plain(number, "z-" + number);
                }
            };
        }
    }

    static class CountsFromZero extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
                    return super.round(number - 1, left, profile, ties);
                }
            };
        }
    }

    static class Remembers extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                private int asked;

                @Override
                long worth(Candidate candidate, Profile profile) {
                    asked++;
                    return asked % 7;
                }
            };
        }
    }

    static class ThrowsDice extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            Random dice = new Random();
            return new MostDots() {
                @Override
                Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
                    return plain(number, left.get(dice.nextInt(left.size())).id());
                }
            };
        }
    }

    static class ListensToTheFirstVoter extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                long worth(Candidate candidate, Profile profile) {
                    return first(profile).supports().contains(candidate.id()) ? 1 : 0;
                }
            };
        }

        Voter first(Profile profile) {
            return profile.voters().get(0);
        }
    }

    static class ListensToTheFirstNameInTheAlphabet extends ListensToTheFirstVoter {
        @Override
        Voter first(Profile profile) {
            return profile.voters().stream()
                    .min(Comparator.comparing(Voter::id))
                    .orElseThrow();
        }
    }

    static class TakesWhatStandsFirst extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
                    return plain(number, left.get(0).id());
                }
            };
        }
    }

    static class BreaksTiesByName extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
                    return super.round(number, left, profile, BreaksTiesByName::smallest);
                }
            };
        }

        private static Tie smallest(List<Candidate> tied, Profile profile) {
            List<String> ids = tied.stream().map(Candidate::id).sorted().toList();
            return new Tie(ids, ids.get(0), Criterion.LOT);
        }
    }

    static class HidesItsTies extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
                    return plain(
                            number, super.round(number, left, profile, ties).candidate());
                }
            };
        }
    }

    static class IsPaidHalf extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                Round round(int number, List<Candidate> left, Profile profile, TieBreak ties) {
                    Round good = super.round(number, left, profile, ties);
                    Payment half = new Payment(payer(profile), amount(), Fraction.ZERO);
                    return new Round(
                            number, good.stage(), good.candidate(), Optional.empty(), List.of(half), good.tie());
                }
            };
        }

        String payer(Profile profile) {
            return profile.voters().stream().map(Voter::id).sorted().findFirst().orElse("nobody");
        }

        Fraction amount() {
            return Fraction.of(1, 2);
        }
    }

    static class IsPaidByAStranger extends IsPaidHalf {
        @Override
        String payer(Profile profile) {
            return "stranger";
        }

        @Override
        Fraction amount() {
            return Fraction.ONE;
        }
    }

    static class BreaksWhereNobodyCame extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                public Selection select(Profile profile, int points, TieBreak ties) {
                    long share = points * 1000L / profile.weight();
                    return super.select(profile, share < 0 ? 0 : points, ties);
                }
            };
        }
    }

    static class ListensToTheLanguageOfTheComputer extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new MostDots() {
                @Override
                long worth(Candidate candidate, Profile profile) {
                    boolean turkish = !"i".toUpperCase(Locale.getDefault()).equals("I");
                    return turkish ? -super.worth(candidate, profile) : super.worth(candidate, profile);
                }
            };
        }
    }

    static class IsOneForEachThread extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            Thread home = Thread.currentThread();
            return new MostDots() {
                @Override
                long worth(Candidate candidate, Profile profile) {
                    boolean away = !Thread.currentThread().equals(home);
                    return away ? -super.worth(candidate, profile) : super.worth(candidate, profile);
                }
            };
        }
    }

    private static Round plain(int number, String candidate) {
        return new Round(number, Round.Stage.PLAIN, candidate, Optional.empty(), List.of(), Optional.empty());
    }
}
