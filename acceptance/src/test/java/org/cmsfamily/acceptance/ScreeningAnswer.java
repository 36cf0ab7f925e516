package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** What a screening of terms answers. */
record ScreeningAnswer(FamilyUnderTest family, JsonNode json) {

  /** CMS's programme officer has them screened; nothing is stored. */
  static ScreeningAnswer of(TermsUnderTest terms) {
    var family = terms.family();
    var asked = Map.of("family", family.code(), "terms", terms.json());
    var answer = family.catalog(Part.CMS_OFFICER).ask("/screenings", asked).orThrow();
    return new ScreeningAnswer(family, answer.json());
  }

  /** Each safeguard's verdict by its name. */
  SortedMap<String, String> verdicts() {
    var verdicts = new TreeMap<String, String>();
    json.path("verdicts")
        .forEach(v -> verdicts.put(v.path("safeguard").asText(), v.path("verdict").asText()));
    return verdicts;
  }

  String verdict(String safeguard) {
    return verdicts().getOrDefault(safeguard, "missing");
  }

  List<JsonNode> breaches(String safeguard) {
    return grounds(safeguard, "breaches");
  }

  List<JsonNode> remarks(String safeguard) {
    return grounds(safeguard, "remarks");
  }

  private List<JsonNode> grounds(String safeguard, String which) {
    return stream(json.path("verdicts")).stream()
        .filter(verdict -> verdict.path("safeguard").asText().equals(safeguard))
        .flatMap(verdict -> stream(verdict.path(which)).stream())
        .toList();
  }

  /** The breaches that are a matter of money: {@code CMS 2027 6000.00 EUR P9}. */
  List<String> excesses(String safeguard) {
    return breaches(safeguard).stream()
        .map(
            breach ->
                String.format(
                    Locale.ROOT,
                    "%s %d %s %s %s",
                    bare(breach.path("instrument")),
                    breach.path("year").asInt(),
                    breach.path("amount").path("amount").asText(),
                    breach.path("amount").path("currency").asText(),
                    breach.path("paragraph").asText()))
        .toList();
  }

  /** A share of the cost plan: the amount as text. */
  String share(String instrument, int year, String figure) {
    return stream(json.path("costPlan").path("shares")).stream()
        .filter(share -> bare(share.path("instrument")).equals(instrument))
        .filter(share -> share.path("year").asInt() == year)
        .map(share -> share.path(figure).path("amount").asText())
        .findFirst()
        .orElse("no such share");
  }

  String bare(JsonNode code) {
    return code.asText().replaceFirst("^" + family.code() + "-", "");
  }

  private static List<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
