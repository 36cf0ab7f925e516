package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** What the caller may do now to a thing of the registry, or every reason why not. */
@ApplicationScoped
public class OfficeActs {

  /** Those who confirm what another one of the instrument entered. */
  public static final Set<String> OFFICES =
      Set.of(Roles.EXECUTIVE_SECRETARY, Roles.HEAD, Roles.CHAIR, Roles.REGISTRAR);

  private final Actor actor;
  private final Holders holders;

  OfficeActs(Actor actor, Holders holders) {
    this.actor = actor;
    this.holders = holders;
  }

  /** An act of the instrument's registrar. */
  public PossibleAct registrars(ActName act, @Nullable String instrument, List<Text> against) {
    return of(act, Set.of(Roles.REGISTRAR), holder -> holder.equals(instrument), against);
  }

  /**
   * An act of a second office holder of the instrument, another one than who entered the thing.
   *
   * @param enteredBy the person who did; null if that is not known
   */
  public PossibleAct seconds(
      ActName act,
      Aggregate thing,
      @Nullable String instrument,
      @Nullable String enteredBy,
      List<Text> against) {
    var own =
        holders.among(holdersOf(OFFICES)).stream()
            .filter(one -> one.family().equals(thing.family()))
            .filter(one -> instrument != null && one.isOf(instrument))
            .map(Holder::code)
            .collect(Collectors.toSet());
    boolean entered = enteredBy != null && actor.personId().filter(enteredBy::equals).isPresent();
    return of(
        act, OFFICES, own::contains, entered ? and(against, Text.of("entered-by-you")) : against);
  }

  /**
   * An act of those roles. What in the thing's state is against it is said to those only who hold
   * such a role for it: others might not see that state.
   */
  public PossibleAct of(
      ActName act, Set<String> roles, Predicate<String> holder, List<Text> against) {
    var held = actor.capacities();
    boolean fits =
        held.stream().anyMatch(one -> roles.contains(one.role()) && holder.test(one.holder()));
    return PossibleAct.of(act, held, roles, holder, fits ? against : List.of());
  }

  /** A reason, if there is one. */
  public static List<Text> unless(boolean possible, Text reason) {
    return possible ? List.of() : List.of(reason);
  }

  private static List<Text> and(List<Text> against, Text reason) {
    return Stream.concat(against.stream(), Stream.of(reason)).toList();
  }

  private List<String> holdersOf(Set<String> roles) {
    return actor.capacities().stream()
        .filter(one -> roles.contains(one.role()))
        .map(Capacity::holder)
        .toList();
  }
}
