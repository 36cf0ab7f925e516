package org.cmsfamily.catalog.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.cmsfamily.catalog.family.SecretariatFacts.Seat;
import org.cmsfamily.platform.money.Amounts;
import org.junit.jupiter.api.Test;

class FamilyOnTest {

  private static final String SEC = "registry.secretariats/UNEP-AEWA";

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  /** S01. */
  @Test
  void theSeatMovesOnTheDayThatItMoved() {
    var family = cmsFamily().today();

    assertThat(family.seat("AEWA", day("2000-07-16"))).contains("The Hague");
    assertThat(family.seat("AEWA", day("2000-07-17"))).contains("Bonn");
    assertThat(family.seat("AEWA", day("1995-12-31"))).isEmpty();
  }

  @Test
  void thePermanentArrangementComesBeforeTheInterimOne() {
    var both =
        cmsFamily()
            .set("registry.secretariats/AEWA-INTERIM", "/seats/0/to", "null")
            .set("registry.secretariats/AEWA-INTERIM", "/servingArrangements/0/to", "null");

    assertThat(both.today().seat("AEWA", day("2026-01-01"))).contains("Bonn");
  }

  @Test
  void coordinationNeverCounts() {
    var coordinated =
        cmsFamily().set(SEC, "/servingArrangements/0/role", "\"coordination\"").today();

    assertThat(coordinated.seat("AEWA", day("2026-01-01"))).isEmpty();
  }

  @Test
  void aCorrectionStandsForWhatItReplaces() {
    var corrected =
        cmsFamily()
            .set(
                SEC,
                "/seats",
                """
                [{"id": "s1", "city": "Bonn", "from": "2000-07-17"},
                 {"id": "s2", "city": "Bonn", "from": "2000-08-01", "replaces": "s1"}]
                """)
            .today();

    assertThat(corrected.seat("AEWA", day("2000-07-31"))).isEmpty();
    assertThat(corrected.seat("AEWA", day("2000-08-01"))).contains("Bonn");
  }

  @Test
  void aDecisionCountsFromTheDayOfItsAdoption() {
    var decision = cmsFamily().facts().decisions().stream();
    var stc9 = decision.filter(one -> one.key().equals("AEWA-STC9-SYNERGIES")).findFirst();

    assertThat(stc9.orElseThrow().adopted(day("2013-08-31"))).isFalse();
    assertThat(stc9.orElseThrow().adopted(day("2013-09-01"))).isTrue();
  }

  @Test
  void whatIsDatedHoldsUntilBeforeItsEnd() {
    var january = new Seat("s1", "Bonn", day("2026-01-01"), day("2026-02-01"), null);
    var open = new Seat("s1", "Bonn", null, null, null);

    assertThat(open.holdsOn(day("1900-01-01"))).isTrue();
    assertThat(january.holdsOn(day("2026-01-01"))).isTrue();
    assertThat(january.holdsOn(day("2025-12-31"))).isFalse();
    assertThat(january.holdsOn(day("2026-01-31"))).isTrue();
    assertThat(january.holdsOn(day("2026-02-01"))).isFalse();
  }

  @Test
  void aBudgetIsNamedByItsCodeOrItsDecisionAndSaysWhatItProvides() {
    var budget = cmsFamily().today().budgetsOf("CMS").getFirst();

    assertThat(budget.named("CMS-2027")).isTrue();
    assertThat(budget.named("CMS-BUDGET")).isTrue();
    assertThat(budget.named("AEWA-BUDGET")).isFalse();
    assertThat(budget.provides("CS-11", Year.of(2028))).contains(Amounts.eur("5000.00"));
    assertThat(budget.provides("CS-11", Year.of(2029))).isEmpty();
    assertThat(budget.provides("CS-99", Year.of(2027))).isEmpty();
  }

  @Test
  void aMeetingIsFoundByItsCode() {
    var family =
        cmsFamily()
            .with(
                "registry.meetings/A",
                """
                {"code": "A", "family": "F", "instrument": "AEWA", "body": "AEWA-MOP"}
                """)
            .today();

    assertThat(family.meeting("CMS-STC-56").map(MeetingFacts::body)).contains("CMS-STC");
    assertThat(family.meeting("B")).isEmpty();
  }

  @Test
  void theFamilysOwnMarkIsInheritedByAll() {
    assertThat(cmsFamily().today().demonstration(List.of())).isFalse();
    assertThat(
            cmsFamily()
                .set("registry.families/F", "/demonstration", "true")
                .today()
                .demonstration(List.of()))
        .isTrue();
  }

  @Test
  void theMarkOfADemonstrationIsFoundOnWhatIsNamed() {
    var family = cmsFamily().today();

    assertThat(family.demonstration(List.of("AEWA-MANDATE"))).isTrue();
    assertThat(family.demonstration(List.of("CMS-BUDGET"))).isFalse();
    assertThat(
            cmsFamily()
                .set("registry.budgets/CMS-2027", "/demonstration", "true")
                .today()
                .demonstration(List.of("CMS-BUDGET")))
        .isTrue();
  }

  @Test
  void aRecordMayCarryMoreThanIsReadHere() {
    var more = cmsFamily().set("registry.instruments/CMS", "/colour", "\"blue\"");

    assertThat(more.facts().instruments()).isEqualTo(cmsFamily().facts().instruments());
  }
}
