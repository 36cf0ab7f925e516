package org.cmsfamily.registry.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/**
 * Whoever confirms what an instrument's registrar entered: an executive secretary or head, a chair
 * of one of its bodies or a registrar of the same instrument, another human than the one who
 * entered it: neither that person under another login, nor a deputy who acts for that person.
 * Source: domain, Appointment and Decision.
 */
@ApplicationScoped
public class SecondOffice {

  private static final Set<String> OFFICES =
      Set.of(Roles.EXECUTIVE_SECRETARY, Roles.HEAD, Roles.CHAIR, Roles.REGISTRAR);

  private final Holders holders;
  private final Actor actor;
  private final Clock clock;

  SecondOffice(Holders holders, Actor actor, Clock clock) {
    this.holders = holders;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * The actor's confirmation of a thing of the instrument. Family and instrument are compared as
   * the thing has them; what is in it is asked of those only who may confirm.
   *
   * @param enteredBy the person who entered it; null if that is not known
   * @throws Problem 403 if the actor holds no office of the instrument, entered it, or acts for the
   *     person who did
   */
  public Confirmation confirm(
      Aggregate thing,
      @Nullable String instrument,
      Supplier<@Nullable String> enteredBy,
      @Nullable String actingAs) {
    var offices = officesOf(thing.family(), instrument);
    if (offices.isEmpty()) {
      throw refused(
          Text.of("office-confirms")
              .with("instrument", instrument == null ? thing.family() : instrument));
    }
    var person = actor.personId().orElseThrow();
    @Nullable String enteredThis = enteredBy.get();
    if (person.equals(enteredThis)) {
      throw refused(Text.of("not-by-who-entered"));
    }
    var capacity = actor.capacityFor(OFFICES, offices::contains, actingAs);
    if (actor
        .principalIn(capacity)
        .filter(principal -> principal.equals(enteredThis))
        .isPresent()) {
      throw refused(Text.of("not-by-deputy-of-who-entered"));
    }
    return new Confirmation(person, capacity, clock.instant());
  }

  private static Problem refused(Text detail) {
    return Problem.of(RegistryProblems.NOT_A_SECOND_OFFICE_HOLDER, detail);
  }

  private Set<String> officesOf(String family, @Nullable String instrument) {
    if (instrument == null) {
      return Set.of();
    }
    var held =
        actor.capacities().stream()
            .filter(capacity -> OFFICES.contains(capacity.role()))
            .map(Capacity::holder)
            .toList();
    return holders.among(held).stream()
        .filter(holder -> holder.isOf(instrument) && holder.family().equals(family))
        .map(Holder::code)
        .collect(Collectors.toSet());
  }
}
