package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has left bears nothing of what comes after its last day, whatever the key says of it. */
class LeavingTest {

  @ParameterizedTest
  @ValueSource(strings = {"fixed", "parties", "equal"})
  void aYearInWhichOneLeavesIsDividedAmongThoseWhoTakePart(String kind) {
    var service = service(kind);
    var groups =
        List.of(
            cost(service, "2027-Q1", "2027-Q1", "30000.01"),
            cost(service, "2027-Q2", "2027-Q2", "30000.00"),
            cost(service, "2027-Q3", "2027-Q3", "30000.00"),
            cost(service, "2027-Q4", "2027-Q4", "30000.00"));
    var totals = YearExamples.closed(service, groups);
    totals.forEach(
        (quarter, closed) -> {
          boolean tookPart = quarter.compareTo(Quarter.parse("2027-Q2")) <= 0;
          assertThat(closed.of("AEWA").actual().isPositive())
              .as(quarter.toString())
              .isEqualTo(tookPart);
          assertThat(closed.of("AEWA").actual().isNegative()).isFalse();
          assertThat(
                  closed.settlement().lines().stream().anyMatch(l -> l.instrument().equals("AEWA")))
              .isEqualTo(tookPart);
          assertThat(
                  Amounts.sum(
                      closed.settlement().lines().stream().map(l -> l.balance()).toList(), "EUR"))
              .isEqualTo(eur("0.00"));
        });
    assertThat(
            List.of("CMS", "AEWA", "EUROBATS").stream()
                .map(who -> YearExamples.actual(totals, who))
                .reduce(eur("0.00"), (one, other) -> one.add(other)))
        .isEqualTo(eur("120000.01"));
    var shares = new Shares(service, groups, Quarter.parse("2027-Q4")).of(2027);
    assertThat(Objects.requireNonNull(shares.get("AEWA")).of(Kind.ACTUAL))
        .isEqualTo(YearExamples.actual(totals, "AEWA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixed", "parties", "equal"})
  void whatComesLateOfTheQuartersBeforeIsSharedAsTheseWere(String kind) {
    var service = service(kind);
    var groups =
        List.of(
            cost(service, "2027-Q1", "2027-Q1", "30000.00"),
            cost(service, "2027-Q3", "2027-Q1", "30000.00"),
            cost(service, "2027-Q4", "2027-Q4", "10000.00"));
    var totals = YearExamples.closed(service, groups);
    for (var who : List.of("CMS", "AEWA", "EUROBATS")) {
      assertThat(
              actual(totals, "2027-Q3", who)
                  .subtract(actual(totals, "2027-Q1", who))
                  .abs()
                  .isGreaterThan(eur("0.01")))
          .isFalse();
    }
    assertThat(actual(totals, "2027-Q4", "AEWA")).isEqualTo(eur("0.00"));
  }

  private static PostingGroup cost(
      ServiceFacts service, String counted, String concerns, String amount) {
    return YearExamples.cost(service, counted, concerns, eur(amount));
  }

  private static Money actual(Map<Quarter, QuarterTotals> totals, String quarter, String who) {
    return Objects.requireNonNull(totals.get(Quarter.parse(quarter))).of(who).actual();
  }

  private static ServiceFacts service(String kind) {
    var weights =
        switch (kind) {
          case "equal" -> "";
          case "fixed" -> "\"percent\": {\"CMS\": \"50\", \"AEWA\": \"30\", \"EUROBATS\": \"20\"},";
          default -> "\"weights\": {\"CMS\": \"50\", \"AEWA\": \"30\", \"EUROBATS\": \"20\"},";
        };
    return Json.read(
        """
        {"code": "conference", "family": "F", "title": "T", "state": "active", "areas": [],
         "participants": [{"instrument": "CMS"}, {"instrument": "AEWA", "to": "2027-07-01"},
           {"instrument": "EUROBATS"}],
         "start": "2027-01-01", "end": "2028-12-31",
         "costPlan": {"currency": "EUR",
           "key": {"kind": "%s", %s "minimum": {"AEWA": "70000.00", "EUROBATS": "10000.00"}},
           "baseline": {}, "recurringShares": {"CMS": {"2027": "120000.00"}}}}
        """
            .formatted(kind, weights),
        ServiceFacts.class);
  }
}
