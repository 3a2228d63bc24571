/** How fast it is, by JMH. What is measured, how to run it and what came out stands in {@code docs/benchmarks.md}. */
package org.droomballon.benchmarks;
