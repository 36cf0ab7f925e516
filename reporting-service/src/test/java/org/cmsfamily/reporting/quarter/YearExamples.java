package org.cmsfamily.reporting.quarter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.KeyTerms;
import org.cmsfamily.reporting.key.Limit;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.CostPlan;
import org.cmsfamily.reporting.replica.Phasing;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The conference services with another key, phasing or plan, and a year of theirs. */
final class YearExamples {

  private YearExamples() {}

  /** With a key, and a plan of 150,000 a year. */
  static ServiceFacts service(KeyTerms key) {
    return service(key, Phasing.EQUALLY, Map.of("CMS", "90000.00", "AEWA", "60000.00"));
  }

  /**
   * With a key, a phasing and a plan.
   *
   * @param shares of each year; null for none
   */
  static ServiceFacts service(KeyTerms key, Phasing phasing, @Nullable Map<String, String> shares) {
    var like = QuarterExamples.conferenceServices();
    var plan = like.costPlan();
    return new ServiceFacts(
        like.code(),
        like.family(),
        like.title(),
        like.titles(),
        like.state(),
        like.areas(),
        like.participants(),
        like.start(),
        like.end(),
        like.reviewDate(),
        like.proposal(),
        like.termsVersion(),
        like.fingerprint(),
        like.decisions(),
        new CostPlan(
            plan.currency(),
            plan.plannedRates(),
            plan.programmeSupportCost(),
            phasing,
            key,
            plan.baseline(),
            shares == null ? null : everyYear(shares),
            null,
            null,
            null),
        like.indicators(),
        like.reporting(),
        like.demonstration(),
        null,
        null,
        null,
        null,
        null);
  }

  private static Map<String, Map<String, String>> everyYear(Map<String, String> shares) {
    var years = new TreeMap<String, Map<String, String>>();
    shares.forEach((who, share) -> years.put(who, Map.of("2027", share, "2028", share)));
    return years;
  }

  static KeyTerms equally(Map<String, String> minimum) {
    return new KeyTerms("equal", null, null, limits(minimum), null, null);
  }

  static KeyTerms sixtyForty(
      Map<String, String> minimum, Map<String, String> ceiling, Map<String, String> frozen) {
    return new KeyTerms(
        "fixed",
        Map.of("CMS", new BigDecimal("60"), "AEWA", new BigDecimal("40")),
        null,
        limits(minimum),
        limits(ceiling),
        limits(frozen));
  }

  private static Map<String, Limit> limits(Map<String, String> amounts) {
    var limits = new TreeMap<String, Limit>();
    amounts.forEach((who, amount) -> limits.put(who, new Limit(new BigDecimal(amount), null)));
    return limits;
  }

  /** Recurring cost that the service's key splits. */
  static PostingGroup cost(ServiceFacts service, String counted, String concerns, Money amount) {
    return cost(service, Kind.ACTUAL, counted, concerns, amount);
  }

  static PostingGroup cost(
      ServiceFacts service, Kind kind, String counted, String concerns, Money amount) {
    return new PostingGroup(
        "%s.%s.%s".formatted(counted, concerns, Amounts.plain(amount)),
        "b",
        service.family(),
        service.code(),
        Quarter.parse(counted),
        Quarter.parse(concerns),
        kind,
        "CMS",
        null,
        service.keyOn(Quarter.parse(concerns).first()),
        1,
        amount,
        amount,
        BigDecimal.ZERO,
        "0".repeat(64),
        null);
  }

  /** Closes the quarters one after another; each one's totals. */
  static SortedMap<Quarter, QuarterTotals> closed(ServiceFacts service, List<PostingGroup> groups) {
    var totals = new TreeMap<Quarter, QuarterTotals>();
    var others = new OtherQuarters();
    var quarters = new TreeSet<>(groups.stream().map(PostingGroup::quarter).toList());
    quarters.addAll(service.running(2027));
    for (var quarter : quarters) {
      var counted =
          new ArrayList<>(
              groups.stream().filter(group -> group.quarter().equals(quarter)).toList());
      var closing = new QuarterSums(service, quarter, counted, others, new TreeSet<>()).totals(1);
      totals.put(quarter, closing);
      others.add(quarter, closing.pools(), closing.keys());
    }
    return totals;
  }

  /** What an instrument bears of the running cost in all of these. */
  static Money actual(SortedMap<Quarter, QuarterTotals> totals, String instrument) {
    return Amounts.sum(
        totals.values().stream().map(each -> each.of(instrument).actual()).toList(), "EUR");
  }
}
