package org.droomballon.swing.card;

/** Where a drawing goes. */
record Square(float x, float y, float side) {}
