package org.cmsfamily.workbench.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.workbench.call.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a service found wrong in a form that was sent.
 *
 * @param byField what is to be fixed, by the name of the field
 * @param others what concerns no field of the form
 */
public record Faults(Map<String, String> byField, List<String> others) {
  /** Nothing is wrong. */
  public static final Faults NONE = new Faults(Map.of(), List.of());

  /** With which status a service sends a form back to be fixed. */
  private static final Set<Integer> TO_BE_FIXED = Set.of(400, 403, 409, 412, 422);

  /**
   * What a refusal says about the fields of a form, each named as in the request's JSON Pointer
   * without the slash at its beginning.
   *
   * @throws Refusal the refusal itself, if it is of a kind that no change of the form can cure
   */
  public static Faults of(Refusal refusal, Set<String> fields) {
    if (!TO_BE_FIXED.contains(refusal.status())) throw refusal;
    var byField = new LinkedHashMap<String, String>();
    var others = new ArrayList<String>();
    for (var violation : violations(refusal)) {
      var message = message(violation);
      field(violation.pointer(), fields)
          .ifPresentOrElse(
              field -> byField.merge(field, message, (one, next) -> one + " " + next),
              () -> others.add(message));
    }
    var detail = refusal.problem().detail();
    if (byField.isEmpty() && others.isEmpty() && detail != null) others.add(detail);
    return new Faults(byField, others);
  }

  /** What is wrong in a field; empty if nothing is. */
  public String at(String field) {
    return byField.getOrDefault(field, "");
  }

  /** Whether anything is wrong. */
  public boolean isAny() {
    return !byField.isEmpty() || !others.isEmpty();
  }

  private static List<Violation> violations(Refusal refusal) {
    return Optional.ofNullable(refusal.problem().violations()).orElse(List.of());
  }

  private static String message(Violation violation) {
    var paragraph = violation.paragraph() == null ? "" : " (" + violation.paragraph() + ")";
    return Optional.ofNullable(violation.message()).orElse("") + paragraph;
  }

  /** The field that a pointer leads to or into; of several, the one that says the most. */
  private static Optional<String> field(@Nullable String pointer, Set<String> fields) {
    if (pointer == null) return Optional.empty();
    return fields.stream()
        .filter(field -> (pointer + "/").startsWith("/" + field + "/"))
        .max(Comparator.comparingInt(String::length));
  }
}
