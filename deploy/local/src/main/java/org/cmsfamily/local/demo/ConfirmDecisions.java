package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A recorded decision counts once a second office holder has confirmed it against its document. Our
 * data hold no published documents, only what they say: this is attached, and the Executive
 * Secretary compares the record with it.
 */
final class ConfirmDecisions {

  private static final String ROLE = "executive-secretary";

  private final LoadContext context;

  ConfirmDecisions(LoadContext context) {
    this.context = context;
  }

  /** Whether the instrument has an Executive Secretary among the sample people. */
  boolean canBeConfirmed(JsonNode decision) {
    return new People(context.data())
        .others().stream()
            .anyMatch(
                officer ->
                    officer.role().equals(ROLE)
                        && instrument(decision).equals(Objects.toString(officer.holder())));
  }

  /** The registrar attaches what the record was made from; the Executive Secretary confirms. */
  void confirm(JsonNode decision) {
    var key = context.codes().of(decision.path("key").asText());
    var document = attached(key, decision);
    context.enter(
        instrument(decision).toLowerCase(Locale.ROOT) + "-" + ROLE,
        "confirm " + key,
        "/decisions/" + key + "/confirmations",
        RequestJson.none().with("document", Map.of("sha256", document)).node());
  }

  private String attached(String key, JsonNode decision) {
    var registrar = LoadContext.registrarOf(instrument(decision));
    return context
        .personas()
        .registry(registrar)
        .tryPost(
            "load/%s/document %s".formatted(context.family(), key),
            "/decisions/%s/documents?name=%s.csv&language=en".formatted(key, key),
            "text/csv",
            text(decision).getBytes(StandardCharsets.UTF_8))
        .orThrow()
        .text("sha256");
  }

  /** The decision's paragraphs as the data have them. */
  private static String text(JsonNode decision) {
    var text = new StringBuilder("number,verb,text\n");
    for (var provision : ReferenceData.list(decision.path("provisions"))) {
      text.append(quoted(provision.path("number")))
          .append(',')
          .append(quoted(provision.path("verb")))
          .append(',')
          .append(quoted(provision.path("text")))
          .append('\n');
    }
    return text.toString();
  }

  private static String quoted(JsonNode value) {
    return value.isNull() ? "" : "\"" + value.asText().replace("\"", "\"\"") + "\"";
  }

  private String instrument(JsonNode decision) {
    var body = decision.path("body").asText();
    return Objects.requireNonNull(context.instrumentOfBody().get(body));
  }
}
