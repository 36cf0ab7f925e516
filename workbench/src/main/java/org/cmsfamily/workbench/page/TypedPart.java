package org.cmsfamily.workbench.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form whose fields have names that begin alike.
 *
 * @param prefix such as {@code provisions.3}
 */
public record TypedPart(Typed typed, String prefix) {

  /** The name of one of its fields in the form. */
  public String name(String field) {
    return prefix + "." + field;
  }

  /** What was typed into a field; empty if nothing. */
  public String value(String field) {
    return typed.value(name(field));
  }

  /** The items that were typed into a field. */
  public List<String> list(String field) {
    return typed.list(name(field));
  }

  /** What is wrong with a field; null if nothing. */
  public @Nullable String error(String field) {
    return typed.error(name(field));
  }

  /** What is wrong with the part, but with none of its fields; null if nothing. */
  public @Nullable String fault() {
    return typed.error(prefix);
  }
}
