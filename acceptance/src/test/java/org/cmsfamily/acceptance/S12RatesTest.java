package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S12RatesTest {

  private static final String RATES =
      """
      # sample, not published rates
      currency,in_force_from,per_usd,source
      EUR,2027-01-01,0.921,sample
      EUR,2027-02-01,0.921,sample
      EUR,2027-02-16,0.905,sample
      EUR,2027-03-01,0.910,sample
      CHF,2027-01-01,0.870,sample
      """;

  private ServiceUnderTest service;

  @BeforeAll
  void run() {
    var family = FamilyUnderTest.founded(Charter.USUAL.reportingIn("USD"));
    service = ServiceUnderTest.running(family.terms());
    family.moveTo("2027-03-31");
    assertThat(service.loadsRates(RATES).status()).isEqualTo(201);
  }

  @Test
  void eurosBecomeDollarsByDivision() {
    assertThat(booked("A", "2027-01-20", "600000.00", "EUR").path("reported"))
        .isEqualTo(money("651465.80", "USD"));
  }

  @Test
  void dollarsBecomeEurosByMultiplication() {
    assertThat(booked("B", "2027-01-20", "10000.00", "USD").path("booked"))
        .isEqualTo(money("9210.00", "EUR"));
  }

  @Test
  void twoForeignCurrenciesCrossWithOneRounding() {
    // 1,000 CHF × 0.921 ÷ 0.870 = 1,058.6206…
    assertThat(booked("C", "2027-01-20", "1000.00", "CHF").path("booked"))
        .isEqualTo(money("1058.62", "EUR"));
  }

  @Test
  void theRateInForceOnTheDayCountsEvenInTheMiddleOfAMonth() {
    assertThat(booked("D1", "2027-02-15", "1000.00", "USD").path("booked"))
        .isEqualTo(money("921.00", "EUR"));
    assertThat(booked("D2", "2027-02-16", "1000.00", "USD").path("booked"))
        .isEqualTo(money("905.00", "EUR"));
    assertThat(booked("D3", "2027-02-28", "1000.00", "USD").path("booked"))
        .isEqualTo(money("905.00", "EUR"));
    assertThat(booked("D4", "2027-03-01", "1000.00", "USD").path("booked"))
        .isEqualTo(money("910.00", "EUR"));
  }

  @Test
  void withoutARateTheLineIsInvalid() {
    var refused =
        service.imports(
            "CMS",
            LedgerFile.of(service)
                .with("E", "CMS", "CMS", "2027-01-20", "in-kind", "100.00", "GBP"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("violations").path(0).path("line").asInt()).isEqualTo(2);
    assertThat(refused.json().path("violations").path(0).path("message").asText()).contains("GBP");
  }

  @Test
  void aRateOnceLoadedIsNeverReplaced() {
    var changed = RATES.replace("EUR,2027-01-01,0.921", "EUR,2027-01-01,0.922");

    assertThat(service.loadsRates(changed).status()).isEqualTo(422);
    assertThat(service.loadsRates(RATES).json().path("accepted").asInt()).isZero();
  }

  private JsonNode booked(String reference, String date, String amount, String currency) {
    var line =
        LedgerFile.of(service).with(reference, "CMS", "CMS", date, "in-kind", amount, currency);
    service.imports("CMS", line).orThrow();
    for (var entry : service.entries(Part.CMS_FINANCE, "&limit=200")) {
      if (entry.path("reference").asText().equals(reference)) return entry;
    }
    throw new AssertionError("No entry " + reference);
  }

  private static JsonNode money(String amount, String currency) {
    return TermsUnderTest.json(Map.of("amount", amount, "currency", currency));
  }
}
