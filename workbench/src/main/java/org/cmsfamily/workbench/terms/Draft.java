package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cmsfamily.workbench.catalog.TermsDifference;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Terms that are being edited.
 *
 * @param base the version that they are to follow
 * @param typed the editor's form, with what is wrong in it
 * @param changed what somebody else changed since the editor was opened; null if nobody did
 */
record Draft(int base, ObjectNode terms, Typed typed, @Nullable TermsDifference changed) {

  /** The text of a version, untouched. */
  static Draft of(int version, ObjectNode terms, Typed typed) {
    return new Draft(version, terms, typed, null);
  }
}
