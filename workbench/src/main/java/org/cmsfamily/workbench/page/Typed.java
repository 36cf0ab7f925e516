package org.cmsfamily.workbench.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.call.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms of a page: which act is open or was done, what was typed, and what is
 * wrong with it.
 *
 * @param act the act whose form it is; empty if none is open
 * @param done whether the act was just done
 * @param errors what is wrong, by the field that it stands at
 * @param faults what is wrong with none of the fields
 */
public record Typed(
    String act,
    boolean done,
    Map<String, String> values,
    Map<String, String> errors,
    List<String> faults) {

  /** Nothing was typed; the form of an act may be open, or the act just done. */
  public static Typed at(@Nullable String open, @Nullable String done) {
    var act = Optional.ofNullable(done).or(() -> Optional.ofNullable(open)).orElse("");
    return new Typed(act, done != null, Map.of(), Map.of(), List.of());
  }

  /** The form of an act, still empty. */
  public static Typed of(String act) {
    return at(act, null);
  }

  /** The same with one field; what was left empty is an empty text. */
  public Typed with(String name, @Nullable String value) {
    var all = new LinkedHashMap<>(values);
    all.put(name, Optional.ofNullable(value).orElse("").strip());
    return new Typed(act, done, all, errors, faults);
  }

  /** The same with more fields. */
  public Typed withAll(Map<String, String> more) {
    var all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new Typed(act, done, all, errors, faults);
  }

  /** The same, with what a service said against it, each at its field where there is one. */
  public Typed refused(Refusal refusal) {
    var atFields = new LinkedHashMap<String, String>();
    var others = new ArrayList<String>();
    var problem = refusal.problem();
    var violations = Optional.ofNullable(problem.violations()).orElse(List.of());
    for (var violation : violations) {
      var message = Optional.ofNullable(violation.message()).orElse("");
      var field = field(violation.pointer());
      if (values.containsKey(field)) atFields.merge(field, message, (one, two) -> one + " " + two);
      else others.add(message);
    }
    if (violations.isEmpty())
      others.add(
          Optional.ofNullable(problem.detail())
              .or(() -> Optional.ofNullable(problem.title()))
              .orElse(""));
    return new Typed(act, false, values, atFields, List.copyOf(others));
  }

  /** The name of the act, without the thing: {@code confirm} of {@code confirm.12}. */
  public String name() {
    int point = act.indexOf('.');
    return point < 0 ? act : act.substring(0, point);
  }

  /** The thing that the act is about: {@code 12} of {@code confirm.12}; empty if none is named. */
  public String thing() {
    int point = act.indexOf('.');
    return point < 0 ? "" : act.substring(point + 1);
  }

  /** What stands in the form of one act: nothing, if it is another act's that was sent. */
  public Typed in(String name) {
    return isAt(name) ? this : of(name);
  }

  /** Whether the form of an act is open. */
  public boolean isAt(String name) {
    return !done && act.equals(name);
  }

  /** What was typed into a field; empty if nothing. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** What was typed into one of several fields of the same name. */
  public String value(String name, int place) {
    return value(name + "." + place);
  }

  /** What is wrong with one of several fields of the same name; null if nothing. */
  public @Nullable String error(String name, int place) {
    return error(name + "." + place);
  }

  /** What was typed into a field; null if nothing. */
  public @Nullable String filled(String name) {
    var value = value(name);
    return value.isEmpty() ? null : value;
  }

  /** The items that were typed into a field, with commas between them. */
  public List<String> list(String name) {
    return Arrays.stream(value(name).split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** What is wrong with a field; null if nothing. */
  public @Nullable String error(String name) {
    return errors.get(name);
  }

  /**
   * The field of a JSON Pointer or parameter, whose steps are divided by points: that which it
   * leads to, or the nearest one around it.
   */
  String field(@Nullable String pointer) {
    if (pointer == null || pointer.length() < 2) return "";
    var name = pointer.substring(1).replace('/', '.');
    while (!values.containsKey(name) && name.contains("."))
      name = name.substring(0, name.lastIndexOf('.'));
    return name;
  }
}
