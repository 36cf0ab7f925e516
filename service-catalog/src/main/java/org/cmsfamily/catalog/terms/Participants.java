package org.cmsfamily.catalog.terms;

import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Members that are named by an instrument's code: only one that takes part can stand there.
 *
 * @param codes of those who take part
 * @param sound false if the participants could not be read, so that nobody is refused for it
 */
record Participants(Set<String> codes, boolean sound) {

  void mustInclude(String code, Place place) {
    if (sound && !codes.contains(code)) {
      place.fault("'%s' is no participant".formatted(code));
    }
  }

  SortedMap<String, Place> members(Place place) {
    var members = place.members();
    members.forEach(this::mustInclude);
    return members;
  }

  SortedMap<String, BigDecimal> decimals(Place place) {
    var decimals = new TreeMap<String, BigDecimal>();
    members(place).forEach((code, member) -> decimals.put(code, member.positiveOrZero()));
    return decimals;
  }
}
