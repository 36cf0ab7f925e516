package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S26AYearsLimitsByTheYearTest {

  private static final List<String> QUARTERS = List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4");

  @Test
  void aMinimumOfTheYearIsReachedByItsEndAndHoldsUpNoQuarter() {
    var service = running(Map.of("AEWA", "40000.00"));
    spent(service, "15000.00", "25000.00", "25000.00", "25000.00");

    service.closes("2027-Q1");
    assertThat(service.cost("2027-Q1", "AEWA", "actual")).isEqualTo("6000.00");
    QUARTERS.subList(1, 4).forEach(service::closes);

    assertThat(ofTheYear(service, "AEWA")).isEqualByComparingTo("40000.00");
    assertThat(ofTheYear(service, "CMS")).isEqualByComparingTo("50000.00");
  }

  @Test
  void aYearThatCannotObeyIsAFindingAndEveryQuarterCloses() {
    var service = running(Map.of("AEWA", "40000.00", "CMS", "40000.00"));
    spent(service, "15000.00", "15000.00", "15000.00", "15000.00");

    QUARTERS.forEach(service::closes);

    assertThat(ofTheYear(service, "AEWA").add(ofTheYear(service, "CMS")))
        .isEqualByComparingTo("60000.00");
    var path = "/findings?family=%s&service=%s".formatted(service.family().code(), service.code());
    var finance = service.family().reporting(Part.CMS_FINANCE);
    await("a finding")
        .atMost(Duration.ofSeconds(10))
        .until(() -> finance.get(path).text().contains("infeasible-year"));
  }

  private static ServiceUnderTest running(Map<String, String> minimum) {
    var family = FamilyUnderTest.founded();
    var terms = family.terms().withoutOneTimeCost();
    for (var year : List.of("2027", "2028", "2029")) {
      terms = terms.withRecurringCost(year, "150000.00");
    }
    var service = ServiceUnderTest.running(terms.withMinimum(minimum));
    family.moveTo("2028-01-17");
    return service;
  }

  private static void spent(ServiceUnderTest service, String... amounts) {
    var extract = LedgerFile.of(service);
    for (var i = 0; i < amounts.length; i++) {
      var day = List.of("2027-02-10", "2027-05-10", "2027-08-10", "2027-11-10").get(i);
      extract = extract.actual(QUARTERS.get(i), "CMS", day, amounts[i]);
    }
    service.imports("CMS", extract).orThrow();
  }

  private static BigDecimal ofTheYear(ServiceUnderTest service, String instrument) {
    return QUARTERS.stream()
        .map(quarter -> new BigDecimal(service.cost(quarter, instrument, "actual")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
