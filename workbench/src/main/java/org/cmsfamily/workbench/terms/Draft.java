package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.catalog.TermsDifference;
import org.jspecify.annotations.Nullable;

/**
 * Terms that are being edited.
 *
 * @param base the version that they are to follow
 * @param actingAs the capacity that was chosen; empty if none was
 * @param faults what a service found wrong in them
 * @param changed what somebody else changed since the editor was opened; null if nobody did
 */
record Draft(
    int base, ObjectNode terms, String actingAs, Faults faults, @Nullable TermsDifference changed) {

  /** The text of a version, untouched. */
  static Draft of(int version, ObjectNode terms) {
    return new Draft(version, terms, "", Faults.NONE, null);
  }
}
