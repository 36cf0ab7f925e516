package org.cmsfamily.registry.appointment;

import static org.cmsfamily.registry.appointment.AppointedRole.ADVISER;
import static org.cmsfamily.registry.appointment.AppointedRole.EXECUTIVE_SECRETARY;
import static org.cmsfamily.registry.appointment.AppointedRole.HEAD;
import static org.cmsfamily.registry.appointment.AppointedRole.REGISTRAR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/**
 * Who may appoint whom: the steward the first ones, an instrument's registrar everybody of that
 * instrument, the head of an organisation its advisers; in a vacancy the office holders who are
 * left a registrar.
 */
@ApplicationScoped
class AppointingAuthority {

  private static final Set<String> APPOINTING = Set.of(Roles.STEWARD, Roles.REGISTRAR, Roles.HEAD);
  private static final Set<String> IN_A_VACANCY =
      Set.of(Roles.CHAIR, Roles.EXECUTIVE_SECRETARY, Roles.HEAD);

  private final Actor actor;
  private final Appointments appointments;
  private final Vacancy vacancy;
  private final Holders holders;

  AppointingAuthority(Actor actor, Appointments appointments, Vacancy vacancy, Holders holders) {
    this.actor = actor;
    this.appointments = appointments;
    this.vacancy = vacancy;
    this.holders = holders;
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
    if (may.isEmpty() && isForVacancy(holder, role)) {
      return actor.capacityFor(IN_A_VACANCY, officesOf(holder.code())::contains, actingAs);
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
                case REGISTRAR -> isFirstRegistrar(holder) || vacancy.isTheStewards(holder);
                case EXECUTIVE_SECRETARY, HEAD ->
                    !appointments.anyEver(holder.code(), Set.of(EXECUTIVE_SECRETARY, HEAD));
                default -> false;
              };
          case SECRETARIAT, ORGANISATION ->
              role == HEAD && !appointments.anyEver(holder.code(), Set.of(HEAD));
          case BODY -> false;
        };
  }

  /** Whether the steward may appoint the registrar because the instrument never had one. */
  boolean isFirstRegistrar(Holder holder) {
    return !appointments.anyEver(holder.code(), Set.of(REGISTRAR));
  }

  private boolean isForVacancy(Holder holder, AppointedRole role) {
    return role == REGISTRAR
        && holder.kind() == HolderKind.INSTRUMENT
        && !officesOf(holder.code()).isEmpty()
        && vacancy.isAt(holder);
  }

  /** For whom of the instrument the actor is Chair, executive secretary or head. */
  private Set<String> officesOf(String instrument) {
    var held =
        actor.capacities().stream()
            .filter(capacity -> IN_A_VACANCY.contains(capacity.role()))
            .map(Capacity::holder)
            .toList();
    return holders.among(held).stream()
        .filter(holder -> holder.isOf(instrument))
        .map(Holder::code)
        .collect(Collectors.toSet());
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
          Text.of("steward-appoints-first")
              .with("role", role.word())
              .with("holder", holder.code()));
    }
    if (actor.holds(Roles.HEAD, holder.code())
        || (holder.instrument() != null && !officesOf(holder.instrument()).isEmpty())) {
      return Problem.of(
          RegistryProblems.NOT_APPOINTING,
          Text.of("you-appoint-none").with("role", role.word()).with("holder", holder.code()));
    }
    return PlatformProblems.notFound("holder " + holder.code());
  }
}
