package org.cmsfamily.platform.money;

import java.util.Map;
import org.javamoney.moneta.Money;

/**
 * What an apportionment must respect, per part, as amounts of the whole's currency.
 *
 * @param floors no part below
 * @param ceilings no part above
 * @param frozen parts that are fixed; they take no share of the rest
 */
public record Constraints(
    Map<String, Money> floors, Map<String, Money> ceilings, Map<String, Money> frozen) {

  /** No constraint at all. */
  public static final Constraints NONE = new Constraints(Map.of(), Map.of(), Map.of());

  public Constraints {
    floors = Map.copyOf(floors);
    ceilings = Map.copyOf(ceilings);
    frozen = Map.copyOf(frozen);
  }
}
