package org.cmsfamily.workbench.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * All fields of the form that was sent, for a form that has as many as somebody needed.
 *
 * @param all the values of each, in their order
 */
public record SentFields(Map<String, List<String>> all) {

  /** Those of the request that is answered. */
  public static SentFields current() {
    var fields = new LinkedHashMap<String, List<String>>();
    Optional.ofNullable(CurrentRequestManager.get().getFormData())
        .map(FormData::toMultipartFormDataInput)
        .ifPresent(
            form ->
                form.getValues()
                    .forEach(
                        (name, values) ->
                            fields.put(name, values.stream().map(FormValue::getValue).toList())));
    return new SentFields(fields);
  }

  /** The same with the values of some fields changed. */
  public SentFields map(Predicate<String> fields, UnaryOperator<String> change) {
    var changed = new LinkedHashMap<>(all);
    changed.replaceAll(
        (name, values) -> fields.test(name) ? values.stream().map(change).toList() : values);
    return new SentFields(changed);
  }

  /** The form with all of them. */
  public Typed fill(Typed typed) {
    var filled = typed;
    for (var name : all.keySet()) filled = filled.with(name, value(name));
    return filled;
  }

  /** The values of one, with commas between them; empty if it was not sent. */
  public String value(String name) {
    return String.join(",", all.getOrDefault(name, List.of())).strip();
  }

  /** The fields of the part with this name, each with its value. */
  public Map<String, String> part(String prefix) {
    var part = new LinkedHashMap<String, String>();
    all.keySet().stream()
        .filter(name -> name.startsWith(prefix + "."))
        .forEach(name -> part.put(name, value(name)));
    return part;
  }

  /** Whether a field of the part with this name was sent. */
  public boolean hasPart(String prefix) {
    return all.keySet().stream().anyMatch(name -> name.startsWith(prefix + "."));
  }
}
