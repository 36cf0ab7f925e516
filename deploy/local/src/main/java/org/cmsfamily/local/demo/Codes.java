package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the data in one family. Codes are unique in an installation, so a family beside the
 * real one, such as a test's, puts a prefix of its own before each.
 */
public record Codes(String prefix) {

  /** The real family's: as they stand in the data. */
  static final Codes PUBLISHED = new Codes("");

  public String of(String code) {
    return prefix + code;
  }

  @Nullable String of(JsonNode code) {
    return code.isTextual() ? of(code.asText()) : null;
  }

  List<String> ofAll(JsonNode list) {
    return ReferenceData.list(list).stream().map(code -> of(code.asText())).toList();
  }
}
