package org.cmsfamily.workbench.report;

import java.math.BigDecimal;
import java.util.List;
import org.cmsfamily.workbench.reporting.LedgerEntry;
import org.cmsfamily.workbench.reporting.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Entries in a figure that are alike.
 *
 * @param part what the instrument that the figure is of bears of them by a key; null if the figure
 *     is of none, or no key splits them
 * @param hidden how many more there are that the visitor may not see
 */
record EntryGroup(Provenance.Lot lot, @Nullable Part part, List<LedgerEntry> entries, int hidden) {

  static EntryGroup of(Provenance.Lines lines, Provenance trace) {
    return new EntryGroup(lines.lot(), part(lines.lot(), trace), lines.entries(), lines.hidden());
  }

  private static @Nullable Part part(Provenance.Lot lot, Provenance trace) {
    var key = lot.key() == null ? null : trace.keys().get(lot.key());
    if (key == null) return null;
    var name = FigureName.inWords(trace.figure());
    for (var instrument : key.weights().keySet()) {
      var percent = key.percent(instrument);
      if (name.isOf(instrument) && percent != null) return new Part(instrument, percent);
    }
    return null;
  }

  /** What an instrument bears by a key. */
  record Part(String instrument, BigDecimal percent) {}
}
