package org.tidemark.reconcile;

import org.tidemark.reconcile.value.Fit;

/**
 * How two claims lie to each other, their times apart.
 *
 * @param nature what sort of time the matter has
 * @param fit whether they speak of the same thing, and say the same of it
 * @param matter what they speak of, fit to stand in a sentence
 */
record Compared(Nature nature, Fit fit, String matter) {}
