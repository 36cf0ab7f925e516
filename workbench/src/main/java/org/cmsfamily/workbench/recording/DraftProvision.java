package org.cmsfamily.workbench.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.EffectKind;
import org.cmsfamily.workbench.registry.ProvisionProposal.Proposed;
import org.cmsfamily.workbench.registry.ProvisionRequest;
import org.jspecify.annotations.Nullable;

/**
 * A provision, as the form has it so far.
 *
 * @param fields what stands in each of its fields
 */
record DraftProvision(Map<String, String> fields, List<DraftEffect> effects) {
  private static final List<String> NAMES =
      List.of(
          "number",
          "role",
          "verb",
          "verbAsPublished",
          "text",
          "reading",
          "serviceAreas",
          "confirmed");

  /** One of which nothing is known. */
  static DraftProvision empty() {
    return new DraftProvision(Map.of(), List.of(DraftEffect.empty()));
  }

  /** One that a text seems to have; a person has yet to confirm it. */
  static DraftProvision of(Proposed proposed) {
    var role = Optional.ofNullable(proposed.role()).orElse(Decision.Role.OPERATIVE);
    return new DraftProvision(
        Map.of(
            "number",
            proposed.number(),
            "role",
            role.word(),
            "verb",
            proposed.verb(),
            "verbAsPublished",
            proposed.verbAsPublished(),
            "text",
            proposed.text()),
        effects(proposed, role));
  }

  /** What it may do; nothing is proposed where the text does not say it. */
  private static List<DraftEffect> effects(Proposed proposed, Decision.Role role) {
    if (role == Decision.Role.PREAMBLE) return List.of(DraftEffect.of(EffectKind.CONTEXT));
    return proposed.addressees().isEmpty()
        ? List.of(DraftEffect.empty())
        : proposed.addressees().stream().map(DraftEffect::to).toList();
  }

  static DraftProvision read(SentFields sent, String prefix) {
    var fields = new LinkedHashMap<String, String>();
    NAMES.forEach(name -> fields.put(name, sent.value(prefix + "." + name)));
    var effects = new ArrayList<DraftEffect>();
    for (var at = effect(prefix, 0); sent.hasPart(at); at = effect(prefix, effects.size()))
      effects.add(DraftEffect.read(sent, at));
    return new DraftProvision(fields, effects);
  }

  void writeTo(Map<String, String> values, String prefix) {
    values.put(prefix, "");
    NAMES.forEach(name -> values.put(prefix + "." + name, value(name)));
    for (int at = 0; at < effects.size(); at++) effects.get(at).writeTo(values, effect(prefix, at));
  }

  /** Whether a person said that it is read rightly. */
  boolean isConfirmed() {
    return !value("confirmed").isEmpty();
  }

  DraftProvision withEffect() {
    var more = new ArrayList<>(effects);
    more.add(DraftEffect.empty());
    return new DraftProvision(fields, more);
  }

  DraftProvision withoutEffect(int at) {
    var fewer = new ArrayList<>(effects);
    if (at < fewer.size()) fewer.remove(at);
    return new DraftProvision(fields, fewer);
  }

  ProvisionRequest request() {
    return new ProvisionRequest(
        filled("number"),
        filled("role"),
        filled("verb"),
        filled("verbAsPublished"),
        filled("text"),
        effects.stream().map(DraftEffect::request).toList(),
        Arrays.stream(value("serviceAreas").split(",")).filter(area -> !area.isEmpty()).toList(),
        filled("reading"));
  }

  private static String effect(String prefix, int at) {
    return prefix + ".effects." + at;
  }

  private @Nullable String filled(String name) {
    return Optional.of(value(name)).filter(value -> !value.isEmpty()).orElse(null);
  }

  private String value(String name) {
    return fields.getOrDefault(name, "");
  }
}
