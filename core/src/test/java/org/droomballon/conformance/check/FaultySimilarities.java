package org.droomballon.conformance.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.conformance.SimilarityContract;
import org.droomballon.consolidation.Contrast;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Likeness.Strength;
import org.droomballon.consolidation.Similarity;

/** Similarities that each break one promise, as tests that a stranger would have. */
final class FaultySimilarities {
    private FaultySimilarities() {}

    /** Only what is equal is alike. */
    private static final Contrast NOT = new Contrast(Contrast.Kind.NEGATION, List.of("niet"), List.of());

    static class Equal implements Similarity {
        @Override
        public String id() {
            return "equal";
        }

        @Override
        public Likeness compare(String one, String other) {
            return one.equals(other) ? alike(1) : Likeness.NONE;
        }
    }

    static class GoodButNotRegistered extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal();
        }
    }

    static class HasNoName extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                @Override
                public String id() {
                    return "";
                }
            };
        }
    }

    static class LooksOneWay extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                @Override
                public Likeness compare(String one, String other) {
                    return alike(one.equals(other) ? 1 : one.length() < other.length() ? 0.5 : 0);
                }
            };
        }
    }

    static class Remembers extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                private String last = "";

                @Override
                public Likeness compare(String one, String other) {
                    Likeness likeness = alike(one.equals(other) || last.equals(other) ? 1 : 0);
                    last = one;
                    return likeness;
                }
            };
        }
    }

    static class LikesOthersMore extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                @Override
                public Likeness compare(String one, String other) {
                    return alike(one.equals(other) ? 0.5 : 1);
                }
            };
        }
    }

    static class IsSureOfOpposites extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                @Override
                public Likeness compare(String one, String other) {
                    return one.equals(other)
                            ? alike(1)
                            : new Likeness(0.9, Strength.STRONG, List.of(), List.of(), List.of(), Optional.of(NOT));
                }
            };
        }
    }

    static class BreaksOnNoWords extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                @Override
                public Likeness compare(String one, String other) {
                    return alike(one.equals(other) ? 1 : 0 / one.strip().length());
                }
            };
        }
    }

    static class SaysNothing extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                @Override
                public Likeness compare(String one, String other) {
                    return one.isEmpty() ? null : super.compare(one, other);
                }
            };
        }
    }

    static class ListensToTheLanguageOfTheComputer extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            return new Equal() {
                @Override
                public Likeness compare(String one, String other) {
                    Locale computer = Locale.getDefault();
                    return super.compare(one.toLowerCase(computer), other.toLowerCase(computer));
                }
            };
        }
    }

    static class IsOneForEachThread extends SimilarityContract {
        @Override
        protected Similarity similarity() {
            Thread home = Thread.currentThread();
            return new Equal() {
                @Override
                public Likeness compare(String one, String other) {
                    return Thread.currentThread().equals(home) ? super.compare(one, other) : Likeness.NONE;
                }
            };
        }
    }

    private static Likeness alike(double score) {
        return new Likeness(
                score,
                score > 0.7 ? Strength.STRONG : Strength.NONE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
