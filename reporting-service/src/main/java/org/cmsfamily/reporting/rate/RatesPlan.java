package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.jspecify.annotations.Nullable;

/** What the lines of a file of rates come to, against those that are stored. */
final class RatesPlan {

  private static final String USD = "USD";

  /** The UN publishes no table before this day. */
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  /** Tables are published a few days ahead; budgets are made with assumed ones, for two years. */
  private static final int MOST_YEARS_AHEAD = 2;

  private final Map<String, RecordedRate> stored = new HashMap<>();
  private final Map<String, Rate> inFile = new HashMap<>();
  private final @Nullable String corrects;
  private final LocalDate today;
  private final LineViolations violations;
  private final List<RecordedRate> fresh = new ArrayList<>();
  private final List<RecordedRate> corrections = new ArrayList<>();
  private int known;
  private int repeated;
  private int notNeeded;

  RatesPlan(
      Collection<RecordedRate> all,
      @Nullable String corrects,
      LocalDate today,
      LineViolations violations) {
    all.forEach(rate -> stored.put(key(rate.rate()), rate));
    this.corrects = corrects;
    this.today = today;
    this.violations = violations;
  }

  void add(RatesFile.Line line) {
    var rate = line.rate();
    if (rate.inForceFrom().isBefore(FIRST)
        || rate.inForceFrom().isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
      refuse(
          line,
          RateParser.IN_FORCE_FROM,
          Text.of("rate-out-of-reach").with("day", rate.inForceFrom()).with("first", FIRST));
    } else if (rate.currency().equals(USD)) {
      addDollar(line);
    } else {
      var earlier = inFile.putIfAbsent(key(rate), rate);
      if (earlier == null) {
        compare(line, rate);
      } else if (earlier.agreesWith(rate)) {
        repeated++;
      } else {
        contradict(line, earlier, "rate-contradicts-line");
      }
    }
  }

  private void addDollar(RatesFile.Line line) {
    if (line.rate().perUsd().compareTo(BigDecimal.ONE) == 0) {
      notNeeded++;
    } else {
      refuse(line, RateParser.PER_USD, Text.of("dollar-is-one"));
    }
  }

  private void compare(RatesFile.Line line, Rate rate) {
    var before = stored.get(key(rate));
    if (before == null) {
      fresh.add(new RecordedRate(rate, 1, null, today));
    } else if (before.rate().agreesWith(rate)) {
      known++;
    } else if (corrects != null) {
      corrections.add(new RecordedRate(rate, before.version() + 1, corrects, today));
    } else {
      contradict(line, before.rate(), "rate-contradicts-stored");
    }
  }

  private void contradict(RatesFile.Line line, Rate stands, String code) {
    violations.add(
        LineViolation.conflicting(
            line.line(),
            RateParser.PER_USD,
            Text.of(
                code,
                Map.of(
                    "currency",
                    stands.currency(),
                    "day",
                    stands.inForceFrom().toString(),
                    "stands",
                    stands.perUsd().toPlainString(),
                    "here",
                    line.rate().perUsd().toPlainString())),
            null));
  }

  private void refuse(RatesFile.Line line, String column, Text message) {
    violations.add(LineViolation.invalid(line.line(), column, message));
  }

  /** The first reasons against the file, by line. */
  List<LineViolation> violations() {
    return violations.listed();
  }

  List<RecordedRate> toStore() {
    var all = new ArrayList<>(fresh);
    all.addAll(corrections);
    return all;
  }

  RatesView view(@Nullable String batch, int lines) {
    return new RatesView(
        batch, lines, fresh.size(), corrections.size(), known, repeated, notNeeded);
  }

  private static String key(Rate rate) {
    return rate.currency() + " " + rate.inForceFrom();
  }
}
