package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.holder.Registrars;
import org.jspecify.annotations.Nullable;

/**
 * The registrar of the instrument that a secretariat serves permanently maintains its seats and
 * serving arrangements; of one that serves none permanently, a registrar of an instrument that it
 * serves.
 */
@ApplicationScoped
class MaintainSecretariat {

  private final Secretariats secretariats;
  private final Holders holders;
  private final Registrars registrars;
  private final Actor actor;
  private final Clock clock;

  MaintainSecretariat(
      Secretariats secretariats, Holders holders, Registrars registrars, Actor actor, Clock clock) {
    this.secretariats = secretariats;
    this.holders = holders;
    this.registrars = registrars;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the actor does not maintain it; 422 if the period overlaps another
   *     seat's
   */
  Done<Secretariat> addSeat(String code, SeatRequest request) {
    var secretariat = secretariats.lock(code);
    var registrar = maintainer(secretariat, served(secretariat), request.actingAs());
    var seat = request.toSeat(secretariat.nextSeat(), clock.instant());
    return done(SecretariatAct.ENTER_SEAT, secretariat.seated(seat), registrar);
  }

  /**
   * @throws Problem 404 if the actor does not maintain it or there is no such instrument; 422 if
   *     the period overlaps that of another arrangement
   */
  Done<Secretariat> addServingArrangement(String code, ServingArrangementRequest request) {
    var secretariat = secretariats.lock(code);
    var instrument = holders.get(HolderKind.INSTRUMENT, request.instrument()).code();
    var registrar =
        maintainer(
            secretariat,
            Stream.concat(Stream.of(instrument), served(secretariat).stream()).toList(),
            request.actingAs());
    var arrangement = request.toArrangement(secretariat.nextArrangement(), clock.instant());
    return done(
        SecretariatAct.ENTER_SERVING_ARRANGEMENT, secretariat.serving(arrangement), registrar);
  }

  private static List<String> served(Secretariat secretariat) {
    return secretariat.permanentFor() != null
        ? List.of()
        : secretariat.servingArrangements().stream()
            .map(ServingArrangement::instrument)
            .distinct()
            .toList();
  }

  private Capacity maintainer(
      Secretariat secretariat, List<String> served, @Nullable String actingAs) {
    var candidates =
        Stream.concat(Stream.ofNullable(secretariat.permanentFor()), served.stream()).toList();
    var own =
        candidates.stream()
            .filter(instrument -> actor.holds(Roles.REGISTRAR, instrument))
            .findFirst()
            .orElse(null);
    return registrars.of(own, "secretariat " + secretariat.code(), actingAs);
  }

  private Done<Secretariat> done(SecretariatAct act, Secretariat changed, Capacity registrar) {
    var updated = secretariats.update(changed);
    return Done.of(updated, ActDraft.of(act, "secretariat", updated, registrar, Map.of()));
  }
}
