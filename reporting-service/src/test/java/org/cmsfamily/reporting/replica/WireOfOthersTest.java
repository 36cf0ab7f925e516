package org.cmsfamily.reporting.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.Golden;
import org.cmsfamily.reporting.quarter.QuarterExamples;
import org.junit.jupiter.api.Test;

/** Today's reader understands what the producers have committed. */
class WireOfOthersTest {

  @Test
  void aServiceIsReadWithItsCostPlan() {
    var service = Json.read(Golden.of("service-catalog", "catalog.services.1"), ServiceFacts.class);
    assertThat(service.everyParticipant()).isNotEmpty();
    assertThat(service.costPlan().currency()).isNotBlank();
    assertThat(service.keyOn(service.start()).weights()).isNotEmpty();
    for (var instrument : service.everyParticipant()) {
      assertThat(service.costPlan().baseline(instrument, service.start().getYear()).isPositive())
          .isTrue();
    }
  }

  @Test
  void aFamilyIsReadWithItsCalendarAndReportingCurrency() {
    var family =
        Json.read(Golden.of("instrument-registry", "registry.families.1"), FamilyFacts.class);
    assertThat(family.reportingCurrency()).isEqualTo("EUR");
    assertThat(family.businessDate()).isNotNull();
    assertThat(family.names()).isNotNull();
    assertThat(family.reportingPeriod()).isEqualTo(ReportingPeriod.QUARTER);
  }

  @Test
  void aFamilysOwnHouseRulesAreThoseThatApply() {
    var unusual =
        Golden.of("instrument-registry", "registry.families.3")
            .replace("\"unpaidAfterDays\": 60", "\"unpaidAfterDays\": 45")
            .replace("\"objectionDays\": 10", "\"objectionDays\": 14")
            .replace("\"reportDueDays\": 30", "\"reportDueDays\": 20");
    var rules = Json.read(unusual, FamilyFacts.class).houseRules();
    assertThat(FamilyFacts.HouseRules.daysToPay(rules)).isEqualTo(45);
    assertThat(FamilyFacts.HouseRules.daysToObject(rules)).isEqualTo(14);
    assertThat(FamilyFacts.HouseRules.reportDue(rules, Quarter.parse("2027-Q1")))
        .isEqualTo("2027-04-20");
  }

  @Test
  void anInstrumentIsReadWithItsFamily() {
    var instrument =
        Json.read(
            Golden.of("instrument-registry", "registry.instruments.1"), InstrumentFacts.class);
    assertThat(instrument.code()).isNotBlank();
  }

  @Test
  void aYearIsPhasedOverTheQuartersInWhichTheServiceRuns() {
    var service = QuarterExamples.conferenceServices();
    assertThat(service.baseline("CMS", Quarter.parse("2027-Q1"))).isEqualTo(eur("30000.00"));
    assertThat(service.baseline("CMS", Quarter.parse("2030-Q1"))).isEqualTo(eur("0.00"));
    var weights = new TreeMap<String, BigDecimal>();
    weights.put("Q1", new BigDecimal("10"));
    weights.put("Q2", new BigDecimal("90"));
    var running = new TreeSet<Quarter>();
    for (int number = 1; number <= 4; number++) {
      running.add(new Quarter(2027, number));
    }
    var phasing = new Phasing(weights);
    assertThat(phasing.part(eur("100.00"), new Quarter(2027, 2), running)).isEqualTo(eur("90.00"));
    assertThat(phasing.part(eur("100.00"), new Quarter(2027, 3), running)).isEqualTo(eur("0.00"));
    running.removeIf(quarter -> quarter.number() < 3);
    assertThat(phasing.part(eur("100.00"), new Quarter(2027, 3), running)).isEqualTo(eur("50.00"));
  }

  @Test
  void aForeignAmountCountsAtThePlannedRateIfThereIsOne() {
    var plan = QuarterExamples.conferenceServices().costPlan();
    var dollars = Amounts.of("100.00", "USD");
    var francs = Amounts.of("100.00", "CHF");
    assertThat(plan.atPlannedRate(dollars, eur("90.00"))).isEqualTo(eur("89.00"));
    assertThat(plan.atPlannedRate(francs, eur("105.00"))).isEqualTo(eur("105.00"));
    assertThat(QuarterExamples.conferenceServices().keyOn(LocalDate.of(2027, 1, 1)).text())
        .isEqualTo("fixed: AEWA 40, CMS 60");
  }
}
