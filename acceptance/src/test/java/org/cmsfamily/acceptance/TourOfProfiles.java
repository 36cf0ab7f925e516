package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** An extract that is read by the payer's own profile, and how far its import has come. */
record TourOfProfiles(ServiceUnderTest service) {

  private static final String EXTRACT =
      """
      Ref;Day;Amount;Currency;Fund;Account
      Q1-7;12.03.2027;12,50;EUR;32MSL;7211010
      """;

  void take() {
    var desk = service.family().reporting(Part.CMS_FINANCE);
    var saved =
        desk.post(
            "/import-profiles",
            Map.of(
                "family", service.family().code(),
                "payer", service.family().of("CMS"),
                "sourceSystem", "UMOJA",
                "layout", layout("Text")));
    desk.replace(
        "/import-profiles/" + saved.text("id"),
        Map.of("layout", layout("Ref"), "reason", "The column of references is another one"));
    desk.csv(
            "/imports?family=%s&payer=%s&sourceSystem=UMOJA&layout=profile&progress=%1$s"
                .formatted(service.family().code(), service.family().of("CMS")),
            EXTRACT)
        .orThrow();
  }

  private JsonNode layout(String reference) {
    return TermsUnderTest.json(
        Map.of(
            "csv", Map.of("encoding", "windows-1252", "separator", "semicolon", "headerRow", 1),
            "columns",
                Map.of(
                    "reference", List.of(reference),
                    "bookingDate", "Day",
                    "amount", "Amount",
                    "currency", "Currency",
                    "fund", "Fund",
                    "account", "Account"),
            "numbers", Map.of("decimal", ",", "minus", "trailing"),
            "dates", "dd.mm.yyyy",
            "credits", Map.of("are", "negative"),
            "funds", Map.of("32MSL", Map.of("service", service.code(), "borneBy", "key")),
            "accounts", Map.of("7211010", "actual")));
  }
}
