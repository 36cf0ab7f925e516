package org.cmsfamily.workbench.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Refusal.Problem;
import org.cmsfamily.workbench.call.Refusal.Violation;
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

  /**
   * The same with one field; what was left empty is an empty text, null is no field of the form.
   */
  public Typed with(String name, @Nullable String value) {
    if (value == null) return this;
    var all = new LinkedHashMap<>(values);
    all.put(name, value.strip());
    return new Typed(act, done, all, errors, faults);
  }

  /** The same with more fields. */
  public Typed withAll(Map<String, String> more) {
    var all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new Typed(act, done, all, errors, faults);
  }

  /** The same, with something that is wrong with a field. */
  public Typed wrong(String field, String fault) {
    var more = new LinkedHashMap<>(errors);
    more.put(field, fault);
    return new Typed(act, done, values, more, faults);
  }

  /** The same, with what a service said against it, each at its field where there is one. */
  public Typed refused(Refusal refusal) {
    return refused(refusal, "");
  }

  /** The same, where the fields are named by their place below a member of what was sent. */
  public Typed refused(Refusal refusal, String below) {
    var atFields = new LinkedHashMap<String, String>();
    var others = new ArrayList<String>();
    var violations = Optional.ofNullable(refusal.problem().violations()).orElse(List.of());
    for (var violation : violations)
      field(violation, below)
          .ifPresentOrElse(
              field -> atFields.merge(field, message(violation), (one, next) -> one + " " + next),
              () -> others.add(message(violation)));
    if (violations.isEmpty()) others.add(said(refusal.problem()));
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

  /** The same of an act on one of several things. */
  public Typed in(String name, Object subject) {
    return in(name + "." + subject);
  }

  /** The id of a field: a page may have several of its name. */
  public String anchor(String field) {
    return act.isEmpty() ? field : act + "-" + field;
  }

  /** Whether anything is wrong with it. */
  public boolean isWrong() {
    return !errors.isEmpty() || !faults.isEmpty();
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
   * The field that a JSON Pointer or parameter leads to or into; of several, the longest. Its steps
   * are divided by slashes or points.
   */
  private Optional<String> field(Violation violation, String below) {
    var pointer = violation.pointer();
    if (pointer == null || pointer.isEmpty()) return Optional.empty();
    var whole = pointer.substring(1) + "/";
    var path = whole.startsWith(below + "/") ? whole.substring(below.length() + 1) : whole;
    return values.keySet().stream()
        .filter(field -> path.startsWith(field.replace('.', '/') + "/"))
        .max(Comparator.comparingInt(String::length));
  }

  /** With the paragraph that it rests on, if it rests on one. */
  private static String message(Violation violation) {
    var paragraph = violation.paragraph() == null ? "" : " (" + violation.paragraph() + ")";
    return Optional.ofNullable(violation.message()).orElse("") + paragraph;
  }

  private static String said(Problem problem) {
    return Optional.ofNullable(problem.detail())
        .or(() -> Optional.ofNullable(problem.title()))
        .orElse("");
  }
}
