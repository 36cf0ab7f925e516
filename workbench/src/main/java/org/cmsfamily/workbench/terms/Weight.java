package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The weight of an instrument in the apportionment key.
 *
 * @param place where it stands in the terms
 */
record Weight(String instrument, String place, String value) {

  /** Of every participant. */
  static List<Weight> all(ObjectNode terms) {
    var member = KeyWeights.member(terms);
    return StreamSupport.stream(terms.path("participants").spliterator(), false)
        .map(participant -> participant.path("instrument").asText())
        .map(instrument -> of(terms, "costPlan/key/" + member + "/" + instrument, instrument))
        .toList();
  }

  private static Weight of(ObjectNode terms, String place, String instrument) {
    return new Weight(instrument, place, new Place(place).value(terms));
  }
}
