/** Worked examples: an evening of four tables, as a council would have it on its laptops. */
package org.droomballon.examples;
