package org.cmsfamily.platform.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An appointment in use, written {@code AEWA:executive-secretary}.
 *
 * @param role one of {@link Roles}
 * @param holder the code of an instrument, body, secretariat, organisation or family
 */
public record Capacity(String role, String holder) implements Comparable<Capacity> {

  /** What nobody asked for: a start on its day, a finding. */
  public static final Capacity SYSTEM = new Capacity(Roles.SYSTEM, "INSTALLATION");

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if it is not {@code HOLDER:role}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Capacity parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new IllegalArgumentException(
          "'%s' is not a capacity such as CMS:chair".formatted(text));
    }
    return new Capacity(text.substring(colon + 1), text.substring(0, colon));
  }

  @Override
  public int compareTo(Capacity other) {
    return toString().compareTo(other.toString());
  }

  @JsonValue
  @Override
  public String toString() {
    return holder + ":" + role;
  }
}
