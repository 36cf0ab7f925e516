package org.cmsfamily.catalog;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.actor.Capacity;

/**
 * What the caller may do now to the thing shown, or why not.
 *
 * @param as the capacities in which it may be done
 * @param why every reason against it; empty if it is allowed
 */
public record PossibleAct(String name, boolean allowed, List<Capacity> as, List<String> why) {

  /**
   * Judges one act.
   *
   * @param held the caller's capacities
   * @param roles those that the act needs
   * @param holder for whom they have to be held
   * @param against reasons that lie in the thing's state
   */
  public static PossibleAct of(
      String name,
      Set<Capacity> held,
      Set<String> roles,
      Predicate<String> holder,
      List<String> against) {
    var fitting =
        held.stream()
            .filter(one -> roles.contains(one.role()) && holder.test(one.holder()))
            .sorted()
            .toList();
    if (fitting.isEmpty()) {
      var roleNames = String.join(" or ", roles.stream().sorted().toList());
      return new PossibleAct(
          name, false, List.of(), List.of("it takes a %s who may act here".formatted(roleNames)));
    }
    return against.isEmpty()
        ? new PossibleAct(name, true, fitting, List.of())
        : new PossibleAct(name, false, List.of(), against);
  }
}
