package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A past import as it is shown, with what the caller may do now, or why not. */
record PastImportView(@JsonUnwrapped Batch past, List<PossibleAct> acts) {

  PastImportView {
    acts = List.copyOf(acts);
  }
}
