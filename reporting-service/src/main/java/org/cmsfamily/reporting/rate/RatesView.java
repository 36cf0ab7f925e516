package org.cmsfamily.reporting.rate;

import org.jspecify.annotations.Nullable;

/**
 * What a file of rates came to.
 *
 * @param batch null when nothing of it was stored
 * @param lines those that hold something: {@code accepted + corrected + alreadyKnown + repeated +
 *     notNeeded}
 * @param accepted rates of a currency and day that had none
 * @param corrected rates that take the place of a wrong one
 * @param alreadyKnown rates that are stored already
 * @param repeated lines that say again what an earlier one of the file says, as of each country
 *     that has the euro
 * @param notNeeded lines of the US dollar itself
 */
record RatesView(
    @Nullable String batch,
    int lines,
    int accepted,
    int corrected,
    int alreadyKnown,
    int repeated,
    int notNeeded) {}
