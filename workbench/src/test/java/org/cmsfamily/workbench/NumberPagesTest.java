package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forms take numbers as people write them. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-finance-officer")
class NumberPagesTest {
  private static final String QUARTER = "/quarters/conference-services/2027-Q1";
  private static final String BUDGET = "/budgets/AEWA-BUDGET";

  @AfterEach
  void forget() {
    StubServices.ASKED.clear();
    StubServices.SENT.clear();
  }

  @Test
  void anAmountWithItsThousandsMarkedIsTaken() {
    var answer =
        SentForm.send(QUARTER, "record-payment", Map.of("amount", "9,000", "currency", "EUR"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(StubServices.SENT)
        .anyMatch(sent -> sent.contains("{\"amount\":\"9000\",\"currency\":\"EUR\"}"));
  }

  @Test
  void anAmountThatCouldBeTwoIsRefusedWithAnExampleAndNothingIsSent() {
    var answer = SentForm.send(BUDGET, "correct-budget", Map.of("amount", "9.000"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Write it like 9,000.50", "value=\"9.000\"");
    assertThat(StubServices.SENT).isEmpty();
  }

  @Test
  void aMeasurementIsReadToo() {
    var answer =
        SentForm.send(QUARTER + "/results", "record-measurement", Map.of("value", "1 234.5"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(StubServices.SENT).anyMatch(sent -> sent.contains("\"value\":\"1234.5\""));
  }

  @Test
  void theAmountsOfABudgetAreReadOneByOne() {
    var answer =
        SentForm.to(
            "/budget-entry?act=enter-budget",
            Map.of(
                "period",
                "2027",
                "lines.0.code",
                "A1",
                "lines.0.amounts.2027",
                "12,000.50",
                "lines.1.code",
                "A2",
                "lines.1.amounts.2027",
                "12.000"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("value=\"12000.50\"", "value=\"12.000\"");
  }

  @Test
  void theFieldSaysInTheVisitorsLanguageHowAnAmountIsWritten() {
    var french = given().header("Accept-Language", "fr").get(BUDGET).asString();
    assertThat(french).contains("À écrire comme 9\u202f000,50");
    assertThat(given().header("Accept-Language", "es").get(BUDGET).asString())
        .contains("Se escribe como 9.000,50");
  }
}
