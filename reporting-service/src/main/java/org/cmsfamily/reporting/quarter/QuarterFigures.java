package org.cmsfamily.reporting.quarter;

import java.util.List;
import org.cmsfamily.reporting.ledger.LedgerEntry;

/**
 * A quarter's sums and the ledger lines behind them, as far as the reader may see those.
 *
 * @param totals the sums
 * @param entries by booking date, payer and reference
 */
public record QuarterFigures(QuarterTotals totals, List<LedgerEntry> entries) {}
