package org.cmsfamily.platform.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * An appointment in use, written {@code AEWA:executive-secretary}. A deputy's reads {@code
 * officer-in-charge for AEWA:executive-secretary}; a deputy may do what the principal may, so that
 * two capacities are equal if they are of the same office.
 *
 * @param role one of {@link Roles}
 * @param holder the code of an instrument, body, secretariat, organisation or family
 * @param inCharge whether it is held by an officer-in-charge
 */
public record Capacity(String role, String holder, boolean inCharge)
    implements Comparable<Capacity> {

  private static final String IN_CHARGE = "officer-in-charge for ";

  /** What nobody asked for: a start on its day, a finding. */
  public static final Capacity SYSTEM = new Capacity(Roles.SYSTEM, "INSTALLATION");

  /** One that is held by the office holder. */
  public Capacity(String role, String holder) {
    this(role, holder, false);
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if it is neither {@code HOLDER:role} nor that of a deputy
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Capacity parse(String text) {
    boolean inCharge = text.startsWith(IN_CHARGE);
    var office = inCharge ? text.substring(IN_CHARGE.length()) : text;
    int colon = office.lastIndexOf(':');
    if (colon < 1 || colon == office.length() - 1) {
      throw new RefusedValue(Text.of("not-a-capacity").with("value", text));
    }
    return new Capacity(office.substring(colon + 1), office.substring(0, colon), inCharge);
  }

  /** Whether the text names it: in full, or by the office alone. */
  public boolean isNamed(String text) {
    return text.equals(toString()) || text.equals(office());
  }

  /** How a capacity is written that is named so: in full, or as that of its officer-in-charge. */
  public static List<String> written(String text) {
    return text.startsWith(IN_CHARGE) ? List.of(text) : List.of(text, IN_CHARGE + text);
  }

  private String office() {
    return holder + ":" + role;
  }

  @Override
  public int compareTo(Capacity other) {
    return office().compareTo(other.office());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Capacity capacity
        && role.equals(capacity.role)
        && holder.equals(capacity.holder);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, holder);
  }

  @JsonValue
  @Override
  public String toString() {
    return inCharge ? IN_CHARGE + office() : office();
  }
}
