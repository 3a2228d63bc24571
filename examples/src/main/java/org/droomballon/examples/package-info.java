/** Worked examples: an evening of four tables, as a council would have it on its laptops, and a toolkit of another theme. */
package org.droomballon.examples;
