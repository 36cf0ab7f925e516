package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * A field of the cost plan.
 *
 * @param place where its value stands in the terms
 * @param editable false if several values stand there
 * @param free what is left of the budget line in that year; null if it is of none, or not known
 */
record Cell(String place, int year, String value, boolean editable, @Nullable Money free) {

  static Cell of(ObjectNode terms, String under, int year, @Nullable Money free) {
    var place = Place.ofAmount(terms, under + "/" + year);
    return new Cell(place.name(), year, place.value(terms), !place.isManifold(terms), free);
  }
}
