package org.cmsfamily.workbench.recording;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.call.AmountRequest;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.registry.Addressee;
import org.cmsfamily.workbench.registry.EffectKind;
import org.cmsfamily.workbench.registry.EffectRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a provision does, as the form has it so far.
 *
 * @param fields what stands in each of its fields
 */
record DraftEffect(Map<String, String> fields) {
  private static final List<String> NAMES =
      List.of(
          "type",
          "areas",
          "text",
          "heldBy.safeguard",
          "heldBy.step",
          "addressee",
          "outside",
          "meeting",
          "requests",
          "to",
          "line",
          "purpose",
          "year",
          "amount.amount",
          "amount.currency",
          "currency",
          "rate",
          "in",
          "body",
          "subject");

  /** Whether a field of the form is an amount. */
  static boolean isAmount(String field) {
    return field.endsWith(".amount.amount");
  }

  /** Whether a field of the form is a number with decimals. */
  static boolean isNumber(String field) {
    return field.endsWith(".rate");
  }

  /** One of which nothing is known. */
  static DraftEffect empty() {
    return new DraftEffect(Map.of());
  }

  /** One of a kind. */
  static DraftEffect of(EffectKind kind) {
    return new DraftEffect(Map.of("type", kind.word()));
  }

  /** An invitation of somebody. */
  static DraftEffect to(Addressee addressee) {
    var outside = addressee.isOutside() ? addressee.words() : "";
    return new DraftEffect(
        Map.of(
            "type",
            EffectKind.INVITES.word(),
            "addressee",
            addressee.choice(),
            "outside",
            outside));
  }

  static DraftEffect read(SentFields sent, String prefix) {
    var fields = new LinkedHashMap<String, String>();
    NAMES.forEach(name -> fields.put(name, sent.value(prefix + "." + name)));
    return new DraftEffect(fields);
  }

  void writeTo(Map<String, String> values, String prefix) {
    values.put(prefix, "");
    NAMES.forEach(name -> values.put(prefix + "." + name, value(name)));
  }

  EffectRequest request() {
    var kind = EffectKind.of(value("type"));
    return new EffectRequest(
        kind == null ? null : kind.type(),
        kind == null ? null : kind.granted(),
        filled("body"),
        filled("subject"),
        items("areas", ","),
        filled("text"),
        held(),
        kind == EffectKind.INVITES ? addressee() : null,
        filled("meeting"),
        items("requests", "\n"),
        filled("to"),
        filled("line"),
        filled("purpose"),
        year(),
        amount(),
        filled("currency"),
        filled("rate"),
        filled("in"));
  }

  private @Nullable Addressee addressee() {
    var outside = value("outside");
    return outside.isEmpty() ? Addressee.chosen(value("addressee")) : Addressee.outside(outside);
  }

  private EffectRequest.@Nullable HeldBy held() {
    var safeguard = filled("heldBy.safeguard");
    var step = filled("heldBy.step");
    return safeguard == null && step == null ? null : new EffectRequest.HeldBy(safeguard, step);
  }

  private @Nullable AmountRequest amount() {
    var amount = filled("amount.amount");
    return amount == null ? null : new AmountRequest(amount, filled("amount.currency"));
  }

  /** The year; what is none is left out, and the registry then asks for it. */
  private @Nullable Integer year() {
    var year = value("year");
    return year.matches("\\d{1,4}") ? Integer.valueOf(year) : null;
  }

  private @Nullable List<String> items(String name, String between) {
    var items =
        Arrays.stream(value(name).split(between))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .toList();
    return items.isEmpty() ? null : items;
  }

  private @Nullable String filled(String name) {
    return Optional.of(value(name)).filter(value -> !value.isEmpty()).orElse(null);
  }

  private String value(String name) {
    return fields.getOrDefault(name, "");
  }
}
