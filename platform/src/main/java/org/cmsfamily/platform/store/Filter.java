package org.cmsfamily.platform.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a list, all of which must hold, in JPQL over an entity's attributes. What the
 * caller did not ask for is left out, so that the database sees only what matters.
 *
 * @param query the conditions, joined by {@code and}; empty if there is none
 * @param parameters the values by name
 */
public record Filter(String query, Map<String, Object> parameters) {

  public Filter {
    parameters = Map.copyOf(parameters);
  }

  /** No condition: all rows that the actor may see. */
  public static Filter all() {
    return new Filter("", Map.of());
  }

  /** An attribute equals the value; no condition if the value is null. */
  public static Filter where(String attribute, @Nullable Object value) {
    return all().and(attribute, value);
  }

  /** The same, and an attribute equals the value; no further condition if the value is null. */
  public Filter and(String attribute, @Nullable Object value) {
    var name = attribute.replace('.', '_');
    return and("%s = :%s".formatted(attribute, name), name, value);
  }

  /**
   * The same with a condition of its own.
   *
   * @param condition JPQL that names the parameter, such as {@code "from <= :day"}
   * @param value no further condition if null
   */
  public Filter and(String condition, String parameter, @Nullable Object value) {
    return value == null ? this : with(condition, Map.of(parameter, value));
  }

  /** The same with a condition over several parameters. */
  public Filter with(String condition, Map<String, Object> values) {
    var conditions = new ArrayList<String>();
    if (!query.isEmpty()) {
      conditions.add(query);
    }
    conditions.add("(%s)".formatted(condition));
    var all = new HashMap<>(parameters);
    all.putAll(values);
    return new Filter(String.join(" and ", conditions), all);
  }

  /** The JPQL of a list in the order of an attribute. */
  public String ordered(String attribute) {
    return (query.isEmpty() ? "1 = 1" : query) + " order by " + attribute;
  }
}
