package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The weight of an instrument in the apportionment key.
 *
 * @param place where it stands in the terms
 */
record Weight(String instrument, String place, String value) {

  /** Of every one who shares the cost of a plan. */
  static List<Weight> all(ObjectNode terms, String plan, List<String> instruments) {
    var under = plan + "/key/" + KeyWeights.member(terms.at("/" + plan)) + "/";
    return instruments.stream().map(one -> of(terms, under + one, one)).toList();
  }

  private static Weight of(ObjectNode terms, String place, String instrument) {
    return new Weight(instrument, place, new Place(place).value(terms));
  }
}
