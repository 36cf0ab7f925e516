package org.cmsfamily.catalog.terms;

import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Members that are named by an instrument's code: only one that takes part can stand there. */
final class Participants {

  private Participants() {}

  static SortedMap<String, Place> members(Place place, Set<String> instruments) {
    var members = place.members();
    members.forEach(
        (code, member) -> {
          if (!instruments.contains(code)) {
            member.fault("'%s' is no participant".formatted(code));
          }
        });
    return members;
  }

  static SortedMap<String, BigDecimal> decimals(Place place, Set<String> instruments) {
    var decimals = new TreeMap<String, BigDecimal>();
    members(place, instruments)
        .forEach((code, member) -> decimals.put(code, member.positiveOrZero()));
    return decimals;
  }
}
