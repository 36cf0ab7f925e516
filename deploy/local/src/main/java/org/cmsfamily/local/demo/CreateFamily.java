package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steward founds the family: its instruments, secretariats and organisations. */
final class CreateFamily {

  private final LoadContext context;
  private final LocalDate businessDate;

  CreateFamily(LoadContext context, LocalDate businessDate) {
    this.context = context;
    this.businessDate = businessDate;
  }

  void found() {
    context.steward("family", "/families", family());
    context.console().step("Steward", "founds the family on " + businessDate);
    var data = context.data();
    context.console().count("instruments", () -> each(data.instruments(), this::instrument));
    context.console().count("organisations", () -> each(organisations(), this::organisation));
    context.console().count("secretariats", () -> each(data.secretariats(), this::secretariat));
  }

  private JsonNode family() {
    var codes = context.codes();
    var rollOut =
        Map.of(
            "host", codes.of("CMS"),
            "reportTo", codes.of("CMS-STC"),
            "standing", List.of(codes.of("CMS"), codes.of("AEWA")),
            "city", "Bonn",
            "adviser", codes.of("UNEP"),
            "submissionNeeds", Map.of(codes.of("AEWA"), codes.of("AEWA-MOP")));
    return RequestJson.none()
        .with("code", context.family())
        .with("names", Map.of("en", "CMS Family"))
        .with("zone", "Europe/Berlin")
        .with("reportingCurrency", "EUR")
        .with("languages", List.of("en", "fr", "es"))
        .with("reportingPeriod", "quarter")
        .with("businessDate", businessDate.toString())
        .with(
            "serviceAreas",
            context.data().serviceAreas().stream()
                .map(area -> RequestJson.from(area, "code", "names").node())
                .toList())
        .with("rollOut", rollOut)
        .node();
  }

  private void instrument(JsonNode instrument) {
    var code = Objects.requireNonNull(context.codes().of(instrument.path("code")));
    var body =
        RequestJson.from(
                instrument, "shortName", "names", "kind", "legalBasis", "binding", "languages")
            .and(instrument, "concluded", "concludedAt", "openedForSignature", "inForce")
            .and(instrument, "depositary", "participation", "website")
            .with("family", context.family())
            .with("code", code)
            .with(
                "formerNames",
                ReferenceData.list(instrument.path("formerNames")).stream()
                    .map(name -> RequestJson.from(name, "name", "until").node())
                    .toList())
            .withOrigin(instrument);
    context.steward("instrument " + code, "/instruments", body.node());
  }

  private List<JsonNode> organisations() {
    return ReferenceData.list(context.data().demonstration().path("organisations"));
  }

  private void organisation(JsonNode organisation) {
    var code = Objects.requireNonNull(context.codes().of(organisation.path("code")));
    var body =
        RequestJson.none()
            .with("family", context.family())
            .with("code", code)
            .with("names", Map.of("en", organisation.path("name").asText()));
    context.steward("organisation " + code, "/organisations", body.node());
  }

  private void secretariat(JsonNode secretariat) {
    var code = Objects.requireNonNull(context.codes().of(secretariat.path("code")));
    var body =
        RequestJson.from(secretariat, "names", "administeredBy", "website", "notes")
            .with("family", context.family())
            .with("code", code)
            .with("permanentFor", permanentFor(secretariat.path("code").asText()));
    context.steward("secretariat " + code, "/secretariats", body.node());
  }

  /** The instrument it serves permanently: of several the first in the data, its own one. */
  private @Nullable String permanentFor(String secretariat) {
    return context.data().servingArrangements().stream()
        .filter(link -> link.path("secretariat").asText().equals(secretariat))
        .filter(link -> link.path("role").asText().equals("permanent"))
        .map(link -> context.codes().of(link.path("instrument").asText()))
        .findFirst()
        .orElse(null);
  }

  private static int each(List<JsonNode> items, Consumer<JsonNode> entry) {
    items.forEach(entry);
    return items.size();
  }
}
