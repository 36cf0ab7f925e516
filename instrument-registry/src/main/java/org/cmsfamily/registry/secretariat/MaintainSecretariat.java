package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.OwnCodes;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.request.ReasonRequest;

/**
 * The registrar of the instrument that a secretariat serves permanently enters its seats; the one
 * of the instrument that is served enters the arrangement. Source: domain, Serving arrangement.
 */
@ApplicationScoped
class MaintainSecretariat {

  private final Secretariats secretariats;
  private final OwnCodes codes;
  private final Registrars registrars;
  private final BusinessCalendar calendar;
  private final Clock clock;

  MaintainSecretariat(
      Secretariats secretariats,
      OwnCodes codes,
      Registrars registrars,
      BusinessCalendar calendar,
      Clock clock) {
    this.secretariats = secretariats;
    this.codes = codes;
    this.registrars = registrars;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the actor does not enter its seats; 422 if the period overlaps another
   *     seat's
   */
  Done<Secretariat> addSeat(String code, SeatRequest request) {
    var secretariat = secretariats.lock(code);
    var registrar =
        registrars.of(
            secretariat, secretariat.seatedBy().orElse(null), "secretariat", request.actingAs());
    var seat = request.toSeat(secretariat.nextSeat(), clock.instant());
    return done(
        SecretariatAct.ENTER_SEAT, secretariats.withRoom(secretariat.seated(seat)), registrar);
  }

  /**
   * @throws Problem 404 if the actor is not the registrar of the instrument served, or that is of
   *     another family; 422 if the period overlaps that of another arrangement, of this or another
   *     office
   */
  Done<Secretariat> addServingArrangement(String code, ServingArrangementRequest request) {
    var secretariat = secretariats.lock(code);
    var registrar =
        registrars.of(secretariat, request.instrument(), "secretariat", request.actingAs());
    codes.mustBeIn(secretariat.family(), request.decision(), "/decision");
    var arrangement = request.toArrangement(secretariat.nextArrangement(), clock.instant());
    var serving = secretariats.withRoom(secretariat.serving(arrangement));
    mustServeAlone(serving, arrangement.id());
    return done(SecretariatAct.ENTER_SERVING_ARRANGEMENT, serving, registrar);
  }

  /**
   * @throws Problem 404 if the actor is not the registrar of the instrument served, or no such
   *     arrangement stands
   */
  Done<Secretariat> withdrawServingArrangement(String code, String id, ReasonRequest request) {
    var secretariat = secretariats.lock(code);
    var arrangement = secretariat.arrangement(id);
    var registrar =
        registrars.of(secretariat, arrangement.instrument(), "secretariat", request.actingAs());
    var withdrawn =
        secretariat.withdrawn(
            arrangement, calendar.today(secretariat.family()), request.reason(), clock.instant());
    var updated = secretariats.update(secretariats.withRoom(withdrawn));
    var bound = Map.<String, Object>of("arrangement", id, "reason", request.reason());
    return Done.of(
        updated,
        ActDraft.of(
            SecretariatAct.WITHDRAW_SERVING_ARRANGEMENT, "secretariat", updated, registrar, bound));
  }

  private void mustServeAlone(Secretariat serving, String id) {
    var entered =
        serving.servingArrangements().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    secretariats.of(serving.family()).stream()
        .filter(other -> !other.code().equals(serving.code()))
        .filter(other -> other.standing().stream().anyMatch(entered::excludes))
        .findFirst()
        .ifPresent(
            other -> {
              throw Problem.of(
                      RegistryProblems.OVERLAPPING_PERIOD,
                      Text.of("serves-so")
                          .with("secretariat", other.code())
                          .with("instrument", entered.instrument()))
                  .with(List.of(Violation.at("/from", Text.of("in-anothers-period"))));
            });
  }

  private Done<Secretariat> done(SecretariatAct act, Secretariat changed, Capacity registrar) {
    var updated = secretariats.update(changed);
    return Done.of(updated, ActDraft.of(act, "secretariat", updated, registrar, Map.of()));
  }
}
