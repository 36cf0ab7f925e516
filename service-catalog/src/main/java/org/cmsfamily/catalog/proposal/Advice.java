package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The adviser organisation's advice on one version of the terms.
 *
 * @param version the version it was given on
 * @param adviser the capacity in which it was given
 * @param extendedTo the later versions that the adviser found it to hold for, too
 */
public record Advice(
    int version,
    Opinion opinion,
    String text,
    String adviser,
    String person,
    LocalDate on,
    List<Integer> extendedTo) {

  public Advice {
    extendedTo = List.copyOf(extendedTo);
  }

  /** As it was given, before it was found to hold for later versions. */
  Advice asGiven() {
    return new Advice(version, opinion, text, adviser, person, on, List.of());
  }

  /** Without the later texts for which it was found to hold. */
  Advice upTo(int terms) {
    var some = extendedTo.stream().filter(one -> one <= terms).toList();
    return new Advice(version, opinion, text, adviser, person, on, some);
  }

  boolean holdsFor(int terms) {
    return version == terms || extendedTo.contains(terms);
  }

  Advice extendedTo(int terms) {
    var more = Stream.concat(extendedTo.stream(), Stream.of(terms)).toList();
    return new Advice(version, opinion, text, adviser, person, on, more);
  }
}
