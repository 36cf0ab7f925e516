package org.cmsfamily.reporting.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.reporting.csv.LineViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger file came to, or would come to.
 *
 * @param batch the import's id; null when nothing was booked
 * @param sha256 of the file
 * @param fileLines all of the file's: {@code headingLines + lines + emptyLines}; a record that
 *     spans several counts once
 * @param lines those that hold something: {@code accepted + alreadyKnown + repeated + conflicting +
 *     invalid}
 * @param bookedAgain how many of the accepted bear a reference that was booked before, and reversed
 * @param repeated how many say again what an earlier line of the file says
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
    int fileLines,
    int headingLines,
    int emptyLines,
    int lines,
    int accepted,
    int bookedAgain,
    int alreadyKnown,
    int repeated,
    int conflicting,
    int invalid,
    List<ImportPlan.KnownLine> known,
    List<Violation> violations,
    int violationsTotal,
    List<BookedIn> quarters) {

  /** More are not listed, only counted. ImportSource: bad input. */
  static final int MOST_LISTED = 1_000;

  /** How many entries of a service are booked where. */
  record BookedIn(String service, Quarter quarter, Quarter concerns, int count) {}

  static ImportView of(
      @Nullable String batch, ImportSource source, String layout, String sha256, ImportPlan plan) {
    return new ImportView(
        batch,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        layout,
        sha256,
        plan.count().all(),
        plan.count().heading(),
        plan.count().empty(),
        plan.lines(),
        plan.accepted().size(),
        plan.bookedAgain(),
        plan.known().size(),
        plan.repeated(),
        plan.conflicting(),
        plan.invalid(),
        plan.known().stream().limit(MOST_LISTED).toList(),
        listed(plan),
        plan.found().total(),
        quarters(plan));
  }

  static List<Violation> listed(ImportPlan plan) {
    return plan.violations().stream().map(LineViolation::toViolation).toList();
  }

  private static List<BookedIn> quarters(ImportPlan plan) {
    Map<String, BookedIn> booked = new TreeMap<>();
    for (var group : plan.groups()) {
      booked.merge(
          "%s %s %s".formatted(group.service(), group.quarter(), group.concerns()),
          new BookedIn(group.service(), group.quarter(), group.concerns(), group.count()),
          (one, other) ->
              new BookedIn(
                  one.service(), one.quarter(), one.concerns(), one.count() + other.count()));
    }
    return List.copyOf(booked.values());
  }
}
