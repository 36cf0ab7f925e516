package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S13ApportionmentTest {

  private static final List<String> THREE = List.of("AEWA", "CMS", "EUROBATS");

  private FamilyUnderTest family;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded(Charter.USUAL.ofThree());
  }

  @Test
  void theOddCentGoesToTheFirstByCode() {
    var terms = family.terms().withEurobats().withRecurringCost("2027", "100000.00");

    var screening = ScreeningAnswer.of(terms);

    assertThat(THREE)
        .extracting(instrument -> screening.share(instrument, 2027, "recurring"))
        .containsExactly("33333.34", "33333.33", "33333.33");
    assertThat(screening.verdict("SharesAddUp")).isEqualTo("satisfied");
  }

  @Test
  void threeFloorsOfFortyThousandDoNotFitIntoAHundredThousand() {
    var floors =
        Map.of(
            family.of("CMS"), "40000.00",
            family.of("AEWA"), "40000.00",
            family.of("EUROBATS"), "40000.00");
    var key = TermsUnderTest.json(Map.of("kind", "equal", "minimum", floors));
    var terms =
        family
            .terms()
            .withEurobats()
            .withRecurringCost("2027", "100000.00")
            .with(t -> t.withObject("/costPlan").set("key", key));

    var screening = ScreeningAnswer.of(terms);

    assertThat(screening.verdict("SharesAddUp")).isEqualTo("breached");
    assertThat(screening.breaches("SharesAddUp").toString())
        .contains("minimum 40000.00 of " + family.of("AEWA"));
  }

  @Test
  void aPoolIsApportionedOnceAtTheClose() {
    var service = ServiceUnderTest.running(family.terms().withEurobats().withoutOneTimeCost());
    family.moveTo("2027-04-12");
    var file = LedgerFile.of(service);
    for (var i = 1; i <= 300; i++) file = file.actual("P" + i, "CMS", "2027-02-10", "100.00");
    service.imports("CMS", file).orThrow();

    service.closes("2027-Q1");

    assertThat(THREE)
        .extracting(instrument -> service.cost("2027-Q1", instrument, "actual"))
        .containsOnly("10000.00");
    assertThat(service.quarter("2027-Q1").path("total").path("actual").path("amount").asText())
        .isEqualTo("30000.00");
  }
}
