package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** An entry as it is shown, with what the caller may do now, or why not. */
record EntryView(@JsonUnwrapped LedgerEntry entry, List<PossibleAct> acts) {

  EntryView {
    acts = List.copyOf(acts);
  }
}
