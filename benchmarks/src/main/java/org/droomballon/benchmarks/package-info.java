/** How fast it is. See {@code docs/benchmarks.md}; {@link org.droomballon.benchmarks.Benchmarks} runs all and prints tables. */
package org.droomballon.benchmarks;
