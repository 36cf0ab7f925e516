package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Registrars enter who serves their instruments and where they sit, with dates as published. */
final class EnterSecretariats {

  private final LoadContext context;

  EnterSecretariats(LoadContext context) {
    this.context = context;
  }

  int arrangements() {
    var links = context.data().servingArrangements();
    for (var link : links) arrangement(link);
    return links.size();
  }

  /** After the arrangements, since these say who keeps a secretariat that serves none for good. */
  int seats() {
    var number = 0;
    for (var secretariat : context.data().secretariats()) {
      for (var seat : ReferenceData.list(secretariat.path("seats"))) {
        seat(secretariat.path("code").asText(), seat);
        number++;
      }
    }
    return number;
  }

  private void arrangement(JsonNode link) {
    var secretariat = link.path("secretariat").asText();
    var instrument = link.path("instrument").asText();
    var body =
        RequestJson.from(link, "role", "from")
            .with("instrument", context.codes().of(instrument))
            .with("to", PublishedDate.exclusiveEnd(link.path("to")))
            .withOrigin(link)
            .node();
    context.registrar(
        instrument,
        "arrangement " + secretariat + " " + instrument + " " + link.path("from").asText(),
        "/secretariats/" + context.codes().of(secretariat) + "/serving-arrangements",
        body);
  }

  private void seat(String secretariat, JsonNode seat) {
    var body =
        RequestJson.from(seat, "city", "country", "from")
            .with("to", PublishedDate.exclusiveEnd(seat.path("to")))
            .withOrigin(seat)
            .node();
    context.registrar(
        keeper(secretariat).or(() -> served(secretariat, false)).orElseThrow(),
        "seat " + secretariat + " " + seat.path("from").asText(),
        "/secretariats/" + context.codes().of(secretariat) + "/seats",
        body);
  }

  private Optional<String> keeper(String secretariat) {
    return served(secretariat, true);
  }

  private Optional<String> served(String secretariat, boolean permanently) {
    return context.data().servingArrangements().stream()
        .filter(link -> link.path("secretariat").asText().equals(secretariat))
        .filter(link -> !permanently || link.path("role").asText().equals("permanent"))
        .map(link -> link.path("instrument").asText())
        .findFirst();
  }
}
