package org.cmsfamily.workbench.family;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Changes how an instrument shows itself and how many take part. The registry takes an instrument
 * as a whole, so that all else is sent as it stands there.
 */
@RequestScoped
class InstrumentChange {
  private static final List<String> KEPT =
      List.of(
          "family",
          "code",
          "shortName",
          "names",
          "kind",
          "legalBasis",
          "binding",
          "languages",
          "identity",
          "concluded",
          "concludedAt",
          "openedForSignature",
          "inForce",
          "depositary",
          "participation",
          "website",
          "formerNames");
  private static final List<String> ORIGIN = List.of("notes", "confidence", "source");

  private final RegistryApi registry;

  InstrumentChange(@RestClient RegistryApi registry) {
    this.registry = registry;
  }

  /** The version that a change goes out from, as the registry names it; empty if it does not. */
  String version(String code) {
    return Optional.ofNullable(
            Service.REGISTRY.ask(() -> registry.getInstrumentRecord(code)).getHeaderString("ETag"))
        .orElse("");
  }

  /**
   * Changes it.
   *
   * @throws org.cmsfamily.workbench.call.Refusal if it is not of the version typed any longer, too
   */
  void change(String code, Typed typed, @Nullable String actingAs) {
    var now = Service.REGISTRY.ask(() -> registry.getInstrumentRecord(code)).getEntity();
    var changed = request(now, typed, actingAs);
    Service.REGISTRY.ask(() -> registry.updateInstrument(code, typed.filled("version"), changed));
  }

  static ObjectNode request(JsonNode now, Typed typed, @Nullable String actingAs) {
    ObjectNode request = now.deepCopy();
    request.retain(KEPT);
    ORIGIN.forEach(name -> request.set(name, now.path("origin").path(name)));
    write(request, "identity", typed, List.of("displayName", "emblem", "colour"));
    write(request, "participation", typed, List.of("kind", "count", "asOf"));
    request.put("reason", typed.filled("reason"));
    request.put("actingAs", actingAs);
    return request;
  }

  /** Writes the members of a part; the part is left out if none of them was typed. */
  private static void write(ObjectNode request, String part, Typed typed, List<String> names) {
    request.putNull(part);
    for (var name : names) {
      var value = typed.filled(part + "." + name);
      if (value != null) part(request, part).set(name, node(name, value));
    }
  }

  private static ObjectNode part(ObjectNode request, String name) {
    return request.get(name) instanceof ObjectNode part ? part : request.putObject(name);
  }

  /** How many take part is a number; all else is a text. */
  private static JsonNode node(String name, String value) {
    return name.equals("count") && value.matches("\\d{1,6}")
        ? IntNode.valueOf(Integer.parseInt(value))
        : TextNode.valueOf(value);
  }
}
