/** A service's quarter: open, closed by each participant, its totals stored once. */
@NullMarked
package org.cmsfamily.reporting.quarter;

import org.jspecify.annotations.NullMarked;
