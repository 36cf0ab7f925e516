package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steward founds the family: its instruments, secretariats and organisations. */
final class FoundFamily {

  private final Loading loading;
  private final LocalDate businessDate;

  FoundFamily(Loading loading, LocalDate businessDate) {
    this.loading = loading;
    this.businessDate = businessDate;
  }

  void found() {
    loading.steward("family", "/families", family());
    loading.telling().step("Steward", "founds the family on " + businessDate);
    var data = loading.data();
    loading.telling().count("instruments", () -> each(data.instruments(), this::instrument));
    loading.telling().count("organisations", () -> each(organisations(), this::organisation));
    loading.telling().count("secretariats", () -> each(data.secretariats(), this::secretariat));
  }

  private JsonNode family() {
    var codes = loading.codes();
    var rollOut =
        Map.of(
            "host", codes.of("CMS"),
            "reportTo", codes.of("CMS-STC"),
            "standing", List.of(codes.of("CMS"), codes.of("AEWA")),
            "city", "Bonn",
            "adviser", codes.of("UNEP"),
            "submissionNeeds", Map.of(codes.of("AEWA"), codes.of("AEWA-MOP")));
    return Fields.none()
        .with("code", loading.family())
        .with("names", Map.of("en", "CMS Family"))
        .with("zone", "Europe/Berlin")
        .with("reportingCurrency", "EUR")
        .with("languages", List.of("en", "fr", "es"))
        .with("reportingPeriod", "quarter")
        .with("businessDate", businessDate.toString())
        .with(
            "serviceAreas",
            loading.data().serviceAreas().stream()
                .map(area -> Fields.from(area, "code", "names").node())
                .toList())
        .with("rollOut", rollOut)
        .node();
  }

  private void instrument(JsonNode instrument) {
    var code = Objects.requireNonNull(loading.codes().of(instrument.path("code")));
    var body =
        Fields.from(instrument, "shortName", "names", "kind", "legalBasis", "binding", "languages")
            .and(instrument, "concluded", "concludedAt", "openedForSignature", "inForce")
            .and(instrument, "depositary", "participation", "website")
            .with("family", loading.family())
            .with("code", code)
            .with(
                "formerNames",
                ReferenceData.list(instrument.path("formerNames")).stream()
                    .map(name -> Fields.from(name, "name", "until").node())
                    .toList())
            .withOrigin(instrument);
    loading.steward("instrument " + code, "/instruments", body.node());
  }

  private List<JsonNode> organisations() {
    return ReferenceData.list(loading.data().demonstration().path("organisations"));
  }

  private void organisation(JsonNode organisation) {
    var code = Objects.requireNonNull(loading.codes().of(organisation.path("code")));
    var body =
        Fields.none()
            .with("family", loading.family())
            .with("code", code)
            .with("names", Map.of("en", organisation.path("name").asText()));
    loading.steward("organisation " + code, "/organisations", body.node());
  }

  private void secretariat(JsonNode secretariat) {
    var code = Objects.requireNonNull(loading.codes().of(secretariat.path("code")));
    var body =
        Fields.from(secretariat, "names", "administeredBy", "website", "notes")
            .with("family", loading.family())
            .with("code", code)
            .with("permanentFor", permanentFor(secretariat.path("code").asText()));
    loading.steward("secretariat " + code, "/secretariats", body.node());
  }

  /** The instrument it serves permanently: of several the first in the data, its own one. */
  private @Nullable String permanentFor(String secretariat) {
    return loading.data().servingArrangements().stream()
        .filter(link -> link.path("secretariat").asText().equals(secretariat))
        .filter(link -> link.path("role").asText().equals("permanent"))
        .map(link -> loading.codes().of(link.path("instrument").asText()))
        .findFirst()
        .orElse(null);
  }

  private static int each(List<JsonNode> items, Consumer<JsonNode> entry) {
    items.forEach(entry);
    return items.size();
  }
}
