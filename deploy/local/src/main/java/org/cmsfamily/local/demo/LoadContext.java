package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmsfamily.local.api.ApiResponse;

/**
 * What the parts of loading share: the data, who enters them and under which codes.
 *
 * @param family the family's code
 */
public record LoadContext(
    ReferenceData data, Personas personas, Codes codes, String family, Console console) {

  static final String STEWARD = "steward";

  /** The steward takes a step at the registry. */
  ApiResponse steward(String step, String path, JsonNode body) {
    return enter(STEWARD, step, path, body);
  }

  /** The registrar of an instrument (its code as in the data) takes a step at the registry. */
  ApiResponse registrar(String instrument, String step, String path, JsonNode body) {
    return enter(registrarOf(instrument), step, path, body);
  }

  /** The holder of an office takes a step at the registry; the step's name is unique to him. */
  ApiResponse enter(String office, String step, String path, JsonNode body) {
    return personas.registry(office).post("load/" + family + "/" + step, path, body);
  }

  static String registrarOf(String instrument) {
    return instrument.toLowerCase(Locale.ROOT) + "-registrar";
  }

  /** Each body's instrument, by the codes of the data. */
  Map<String, String> instrumentOfBody() {
    return data.bodies().stream()
        .collect(
            Collectors.toMap(b -> b.path("code").asText(), b -> b.path("instrument").asText()));
  }
}
