package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.Test;

class S21ALineHoldsForOneUseTest {

  private static final String RULE = "NoAdditionalCost";

  @Test
  void whatOneServiceHoldsOfALineIsNotThereForASecondUntilItIsWithdrawn() {
    var family = FamilyUnderTest.founded();
    var terms = family.terms().withoutOneTimeCost();
    var first = ProposalUnderTest.agreed(terms);
    family.moveTo("2026-12-01");
    assertThat(ScreeningAnswer.of(second(terms)).verdict(RULE)).isEqualTo("satisfied");
    for (var instrument : terms.participants()) first.submission(instrument).orThrow();

    var held = ScreeningAnswer.of(second(terms));

    assertThat(held.excesses(RULE))
        .containsExactlyInAnyOrder(
            "CMS 2027 96000.00 EUR P9",
            "CMS 2028 96000.00 EUR P9",
            "CMS 2029 96000.00 EUR P9",
            "AEWA 2027 64000.00 EUR P9",
            "AEWA 2028 64000.00 EUR P9",
            "AEWA 2029 64000.00 EUR P9");
    assertThat(held.breaches(RULE))
        .allSatisfy(
            breach -> assertThat(breach.path("message").asText()).contains(family.service()));

    first.does(Part.CMS_OFFICER, "/withdrawals", Map.of("reason", "The other one is better."));
    assertThat(ScreeningAnswer.of(second(terms)).verdict(RULE)).isEqualTo("satisfied");
  }

  @Test
  void ofTwoSubmissionsAtOnceOnOneLineOneWins() throws Exception {
    var family = FamilyUnderTest.founded();
    var terms = family.terms().withoutOneTimeCost();
    var proposals =
        List.of(ProposalUnderTest.agreed(terms), ProposalUnderTest.agreed(second(terms)));
    family.moveTo("2026-12-01");

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var submissions =
          proposals.stream()
              .map(proposal -> (Callable<ApiResponse>) () -> proposal.submission("CMS"))
              .toList();
      var answers = threads.invokeAll(submissions);
      var taken = answers.getFirst().get();
      var other = answers.getLast().get();
      assertThat(List.of(taken.ok(), other.ok())).containsExactlyInAnyOrder(true, false);
      var refused = taken.ok() ? other : taken;
      assertThat(refused.status()).as(refused.text()).isEqualTo(422);
      assertThat(refused.json().path("violations").findValuesAsText("rule")).contains(RULE);
    }
  }

  @Test
  void aLineNamedByItsBudgetAndByItsDecisionIsOneLine() {
    var family = FamilyUnderTest.founded();
    family.budgeted("CMS", "-TF", "-FUND");
    var years = Map.of("2027", "120000.00", "2028", "120000.00", "2029", "120000.00");
    List<Map<String, Object>> twice =
        List.of(
            Map.of("line", "CS-10", "budget", family.of("CMS") + "-TF", "years", years),
            Map.of("line", "CS-10", "budget", family.of("CMS") + "-FUND", "years", years));
    var terms =
        family
            .terms()
            .withFixedKey("80", "20")
            .withoutOneTimeCost()
            .withBaseline("CMS", twice)
            .withRecurringCost("2027", "300000.00")
            .withRecurringCost("2028", "300000.00")
            .withRecurringCost("2029", "300000.00");

    assertThat(ScreeningAnswer.of(terms).excesses(RULE))
        .containsExactlyInAnyOrder(
            "CMS 2027 120000.00 EUR P9", "CMS 2028 120000.00 EUR P9", "CMS 2029 120000.00 EUR P9");
  }

  private static TermsUnderTest second(TermsUnderTest terms) {
    var code = terms.family().service() + "-second";
    return terms.with(t -> t.put("serviceCode", code).put("title", "Common documents"));
  }
}
