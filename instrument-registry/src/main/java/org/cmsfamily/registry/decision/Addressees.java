package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.request.Codes;
import org.jspecify.annotations.Nullable;

/** Reads the addressee of an invitation, by its kind. */
final class Addressees {

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "body", List.of("code"),
          "instrument", List.of("code"),
          "office", List.of("role", "holder"),
          "class", List.of("className"),
          "external", List.of("name"));

  private static final Map<String, Pattern> FORMS =
      Map.of(
          "code", Pattern.compile(Codes.HOLDER),
          "holder", Pattern.compile(Codes.HOLDER),
          "role", Pattern.compile(Codes.SLUG),
          "className", Pattern.compile(Addressee.OTHER_INSTRUMENTS),
          "name", Pattern.compile(".{1,500}"));

  private Addressees() {}

  /** The addressee; null if there is something wrong with it, which is noted. */
  static @Nullable Addressee read(@Nullable JsonNode node, String pointer, Violations violations) {
    var kind = node == null ? "" : node.path("kind").asText();
    var fields = FIELDS.get(kind);
    if (node == null || fields == null) {
      violations.add(
          pointer,
          "must be an object whose kind is one of body, instrument, office, class, external");
      return null;
    }
    var values = new ArrayList<String>();
    for (var field : fields) {
      var value = node.path(field);
      var form = FORMS.get(field);
      if (!value.isTextual() || form == null || !form.matcher(value.asText()).matches()) {
        violations.add(pointer + "/" + field, "must be given for an addressee of kind " + kind);
        return null;
      }
      values.add(value.asText());
    }
    return switch (kind) {
      case "body" -> new Addressee.OfBody(values.getFirst());
      case "instrument" -> new Addressee.OfInstrument(values.getFirst());
      case "office" -> new Addressee.OfOffice(values.getFirst(), values.getLast());
      case "class" -> new Addressee.OfClass(values.getFirst());
      default -> new Addressee.Outside(values.getFirst());
    };
  }
}
