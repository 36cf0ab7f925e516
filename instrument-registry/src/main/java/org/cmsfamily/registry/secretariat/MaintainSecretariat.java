package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.holder.Registrars;
import org.jspecify.annotations.Nullable;

/**
 * The registrar of the instrument that a secretariat serves permanently enters its seats and
 * serving arrangements; of one that serves none permanently, a registrar of an instrument that it
 * serves.
 */
@ApplicationScoped
class MaintainSecretariat {

  private final Secretariats secretariats;
  private final Holders holders;
  private final Registrars registrars;
  private final Actor actor;
  private final Acts acts;
  private final Clock clock;

  MaintainSecretariat(
      Secretariats secretariats,
      Holders holders,
      Registrars registrars,
      Actor actor,
      Acts acts,
      Clock clock) {
    this.secretariats = secretariats;
    this.holders = holders;
    this.registrars = registrars;
    this.actor = actor;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the actor does not keep it; 422 if the period lies over another seat's
   */
  Secretariat seat(String code, SeatRequest request) {
    var secretariat = secretariats.lock(code);
    var registrar = keeper(secretariat, served(secretariat), request.actingAs());
    var changed =
        secretariats.change(
            secretariat.seated(request.toSeat(secretariat.nextSeat(), clock.instant())));
    return record("enter-seat", changed, registrar);
  }

  /**
   * @throws Problem 404 if the actor does not keep it or there is no such instrument; 422 if the
   *     period lies over that of another arrangement
   */
  Secretariat serve(String code, ServingArrangementRequest request) {
    var secretariat = secretariats.lock(code);
    var instrument = holders.get(HolderKind.INSTRUMENT, request.instrument()).code();
    var registrar =
        keeper(
            secretariat,
            Stream.concat(Stream.of(instrument), served(secretariat).stream()).toList(),
            request.actingAs());
    var changed =
        secretariats.change(
            secretariat.serving(
                request.toArrangement(secretariat.nextArrangement(), clock.instant())));
    return record("enter-serving-arrangement", changed, registrar);
  }

  private static List<String> served(Secretariat secretariat) {
    return secretariat.permanentFor() != null
        ? List.of()
        : secretariat.servingArrangements().stream()
            .map(ServingArrangement::instrument)
            .distinct()
            .toList();
  }

  private Capacity keeper(Secretariat secretariat, List<String> served, @Nullable String actingAs) {
    var candidates =
        Stream.concat(Stream.ofNullable(secretariat.permanentFor()), served.stream()).toList();
    var own =
        candidates.stream()
            .filter(instrument -> actor.holds(Roles.REGISTRAR, instrument))
            .findFirst()
            .orElse(null);
    return registrars.of(own, "secretariat " + secretariat.code(), actingAs);
  }

  private Secretariat record(String deed, Secretariat secretariat, Capacity registrar) {
    acts.record(ActDraft.of(deed, "secretariat", secretariat, registrar, Map.of()));
    return secretariat;
  }
}
