/**
 * The conformance kit: tests that whoever extends the program runs against what they wrote.
 *
 * <p>A stranger depends on the test-jar of {@code droomballon-core}, on JUnit Jupiter and on AssertJ, extends the contract of the
 * interface, and hands over a new object of their own:
 *
 * <pre>{@code
 * class MostDotsTest extends SelectionRuleContract {
 *     @Override
 *     protected SelectionRule rule() {
 *         return new MostDots();
 *     }
 * }
 * }</pre>
 *
 * <p>{@link org.droomballon.conformance.DeckSourceContract}, {@link org.droomballon.conformance.SelectionRuleContract} and
 * {@link org.droomballon.conformance.SimilarityContract} each test one interface;
 * {@link org.droomballon.conformance.WordingContract} tests sentences in several languages.
 */
package org.droomballon.conformance;
