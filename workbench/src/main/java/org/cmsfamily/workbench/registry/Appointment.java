package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * That somebody holds a role for a holder.
 *
 * @param to the day after its last; null if no end is known
 * @param act by what act the person was appointed
 * @param enteredAs in which capacity it was entered
 * @param officerInChargeFor the appointment whose powers it has; null if it is nobody else's
 * @param acts what the visitor may do with it; null in a list
 */
public record Appointment(
    String id,
    String person,
    String role,
    String holder,
    @Nullable String instrument,
    LocalDate from,
    @Nullable LocalDate to,
    String act,
    @Nullable String enteredAs,
    @Nullable Status status,
    @Nullable String confirmedAs,
    @Nullable String officerInChargeFor,
    boolean demonstration,
    @Nullable List<PossibleAct> acts) {
  private static final Set<String> DELEGABLE = Set.of("executive-secretary", "head", "chair");
  private static final Set<String> MACHINES =
      Set.of("operator", "reporting-job", "dashboard", "inbox-digest");

  /** Whether it counts. */
  public enum Status {
    @JsonProperty("awaiting-confirmation")
    AWAITING_CONFIRMATION,
    @JsonProperty("counts")
    COUNTS,
    @JsonProperty("ended")
    ENDED;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case AWAITING_CONFIRMATION -> "soon";
        case COUNTS -> "good";
        case ENDED -> "calm";
      };
    }
  }

  /** The role for the holder, as the services write it. */
  public String capacity() {
    return holder + ":" + role;
  }

  /** Whether it waits for a second office holder. */
  public boolean isWaiting() {
    return status == Status.AWAITING_CONFIRMATION;
  }

  /** Whether it is of a role that machines or those who run the services hold. */
  public boolean isOfMachine() {
    return MACHINES.contains(role);
  }

  /** Whether somebody else may be put in charge of such an office. */
  public boolean isDelegable() {
    return DELEGABLE.contains(role);
  }

  /** What may be done with it; null if the service names no such act. */
  public @Nullable PossibleAct possible(String name) {
    return acts == null ? null : PossibleAct.find(acts, name);
  }
}
