package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role for a holder, from {@code from} until before {@code to}.
 *
 * @param status awaiting-confirmation, counts or ended; an ended one counted until its end
 */
public record AppointmentFacts(
    String id,
    String family,
    String person,
    String role,
    String holder,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String status,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean demonstration)
    implements DatedFact {

  /** It gives the person the role for the holder, on some days. */
  public boolean gives(String who, String as, String forHolder) {
    return person.equals(who) && role.equals(as) && holder.equals(forHolder);
  }

  boolean statusKnown() {
    return Set.of("awaiting-confirmation", "counts", "ended").contains(status);
  }

  /**
   * Held on the day. One that was ended by an act was held on that day until then; that an act came
   * before is checked when it is done.
   */
  boolean held(LocalDate day) {
    return switch (status) {
      case "counts" -> holdsOn(day);
      case "ended" -> holdsOn(day) || day.equals(to);
      default -> false;
    };
  }
}
