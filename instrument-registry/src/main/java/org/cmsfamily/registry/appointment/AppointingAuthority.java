package org.cmsfamily.registry.appointment;

import static org.cmsfamily.registry.appointment.AppointedRole.ADVISER;
import static org.cmsfamily.registry.appointment.AppointedRole.EXECUTIVE_SECRETARY;
import static org.cmsfamily.registry.appointment.AppointedRole.HEAD;
import static org.cmsfamily.registry.appointment.AppointedRole.REGISTRAR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.jspecify.annotations.Nullable;

/**
 * Who may appoint whom: the steward the first ones, an instrument's registrar everybody of that
 * instrument, the head of an organisation its advisers.
 */
@ApplicationScoped
class AppointingAuthority {

  private static final Set<String> APPOINTING = Set.of(Roles.STEWARD, Roles.REGISTRAR, Roles.HEAD);

  private final Actor actor;
  private final Appointments appointments;

  AppointingAuthority(Actor actor, Appointments appointments) {
    this.actor = actor;
    this.appointments = appointments;
  }

  /**
   * The capacity in which the actor appoints to the role.
   *
   * @throws Problem 404 if the holder is another's; 403 if it is the actor's and the capacity does
   *     not appoint to the role, or the steward would go beyond the first appointments
   */
  Capacity over(Holder holder, AppointedRole role, @Nullable String actingAs) {
    var may = new HashSet<String>();
    if (stewardMay(holder, role)) {
      may.add(Authority.INSTALLATION);
    }
    if (registrarMay(holder, role)) {
      may.add(String.valueOf(holder.instrument()));
    }
    if (headMay(holder, role)) {
      may.add(holder.code());
    }
    if (may.isEmpty()) {
      throw refusal(holder, role);
    }
    return actor.capacityFor(APPOINTING, may::contains, actingAs);
  }

  private boolean stewardMay(Holder holder, AppointedRole role) {
    return isSteward()
        && switch (holder.kind()) {
          case FAMILY -> true;
          case INSTRUMENT ->
              switch (role) {
                case REGISTRAR -> !appointments.anyEver(holder.code(), Set.of(REGISTRAR));
                case EXECUTIVE_SECRETARY, HEAD ->
                    !appointments.anyEver(holder.code(), Set.of(EXECUTIVE_SECRETARY, HEAD));
                default -> false;
              };
          case SECRETARIAT, ORGANISATION ->
              role == HEAD && !appointments.anyEver(holder.code(), Set.of(HEAD));
          case BODY -> false;
        };
  }

  private boolean registrarMay(Holder holder, AppointedRole role) {
    return holder.instrument() != null
        && actor.holds(Roles.REGISTRAR, holder.instrument())
        && role != ADVISER;
  }

  private boolean headMay(Holder holder, AppointedRole role) {
    return holder.kind() == HolderKind.ORGANISATION
        && role == ADVISER
        && actor.holds(Roles.HEAD, holder.code());
  }

  private boolean isSteward() {
    return actor.holds(Roles.STEWARD, Authority.INSTALLATION);
  }

  private Problem refusal(Holder holder, AppointedRole role) {
    if (isSteward()) {
      return Problem.of(
          RegistryProblems.NOT_THE_STEWARDS,
          "The steward appoints the first registrar and the first executive secretary or head, and a"
              + " family's operator and machines; no %s of %s"
                  .formatted(role.word(), holder.code()));
    }
    if (actor.holds(Roles.HEAD, holder.code())) {
      return Problem.of(
          RegistryProblems.NOT_APPOINTING,
          "The head of %s appoints no %s".formatted(holder.code(), role.word()));
    }
    return PlatformProblems.notFound("holder " + holder.code());
  }
}
