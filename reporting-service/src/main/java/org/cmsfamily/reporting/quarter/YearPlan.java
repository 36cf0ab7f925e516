package org.cmsfamily.reporting.quarter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;

/** What a service's terms say of a budget year: when it is complete, and what it may come to. */
final class YearPlan {

  private final ServiceFacts service;

  YearPlan(ServiceFacts service) {
    this.service = service;
  }

  /** Whether the quarter is the year's last in which the service runs, or after it. */
  boolean isComplete(int year, Quarter quarter) {
    var running = service.running(year);
    return running.isEmpty() || quarter.compareTo(running.last()) >= 0;
  }

  /**
   * Whether somebody whom the key names leaves in the course of the year. What it splits is shared
   * as it was expected to be; the year's end binds the key of those who are left.
   */
  boolean isLeftDuring(int year, ApportionmentKey key) {
    var running = service.running(year);
    return !running.isEmpty()
        && !Collections.disjoint(service.goneBefore(running.last()), key.weights().keySet());
  }

  /**
   * Whether the quarter is the last of what a sum concerns.
   *
   * @param concerns a year; a quarter has no quarters to end with
   */
  boolean endsWith(String concerns, Quarter quarter) {
    if (!concerns.equals(Integer.toString(quarter.year()))) {
      return false;
    }
    var running = service.running(quarter.year());
    return !running.isEmpty() && running.last().equals(quarter);
  }

  /**
   * What the year's recurring cost may come to: as planned, or as much more as was booked; without
   * a plan, as the cost so far and the phasing let expect.
   *
   * @param latest the quarter up to which it is booked
   * @param soFar what is booked
   */
  Money expected(int year, Quarter latest, Money soFar) {
    var planned =
        service
            .costPlan()
            .recurring(year)
            .orElseGet(() -> Amounts.round(soFar.divide(fraction(year, latest))));
    return planned.isLessThan(soFar) ? soFar : planned;
  }

  private BigDecimal fraction(int year, Quarter latest) {
    var running = service.running(year);
    var whole = Amounts.of(BigDecimal.valueOf(1_000_000), service.costPlan().currency());
    var part =
        running.stream()
            .filter(quarter -> quarter.compareTo(latest) <= 0)
            .map(quarter -> service.phasing(year).part(whole, quarter, running))
            .reduce(Amounts.zero(service.costPlan().currency()), Money::add);
    return part.isPositive()
        ? Amounts.number(part).divide(Amounts.number(whole), MathContext.DECIMAL64)
        : BigDecimal.ONE;
  }
}
