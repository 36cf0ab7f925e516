package org.cmsfamily.reporting.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.reporting.csv.LineViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an extract came to, or would come to.
 *
 * @param batch the import's id; null when nothing was booked
 * @param sha256 of the file
 * @param known at most 1,000 of the lines that are in the books already
 * @param violations at most 1,000; {@code violationsTotal} is their number
 * @param quarters where the accepted lines are booked
 */
record ImportView(
    @Nullable String batch,
    String family,
    String payer,
    String sourceSystem,
    String layout,
    String sha256,
    int lines,
    int accepted,
    int alreadyKnown,
    int conflicting,
    int invalid,
    List<Judgement.KnownLine> known,
    List<Violation> violations,
    int violationsTotal,
    List<BookedIn> quarters) {

  /** More are not listed, only counted. Source: bad input. */
  static final int MOST_LISTED = 1_000;

  /** How many entries of a service are booked where. */
  record BookedIn(String service, Quarter quarter, Quarter concerns, int count) {}

  static ImportView of(@Nullable String batch, Source source, String sha256, Judgement judgement) {
    return new ImportView(
        batch,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        Source.LAYOUT,
        sha256,
        judgement.lines(),
        judgement.accepted().size(),
        judgement.known().size(),
        judgement.conflicting(),
        judgement.invalid(),
        judgement.known().stream().limit(MOST_LISTED).toList(),
        listed(judgement),
        judgement.violations().size(),
        quarters(judgement));
  }

  static List<Violation> listed(Judgement judgement) {
    return judgement.violations().stream()
        .limit(MOST_LISTED)
        .map(LineViolation::toViolation)
        .toList();
  }

  private static List<BookedIn> quarters(Judgement judgement) {
    Map<String, BookedIn> booked = new TreeMap<>();
    for (var lot : judgement.lots()) {
      booked.merge(
          "%s %s %s".formatted(lot.service(), lot.quarter(), lot.concerns()),
          new BookedIn(lot.service(), lot.quarter(), lot.concerns(), lot.count()),
          (one, other) ->
              new BookedIn(
                  one.service(), one.quarter(), one.concerns(), one.count() + other.count()));
    }
    return List.copyOf(booked.values());
  }
}
