package org.cmsfamily.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;

/**
 * An act on something, and whether the caller may do it now.
 *
 * @param as the capacities in which it may be done
 * @param why not, if it is not allowed
 */
public record PossibleAct(String name, boolean allowed, List<Capacity> as, List<String> why) {

  public PossibleAct {
    as = List.copyOf(as);
    why = List.copyOf(why);
  }

  /** May be done in any of these capacities. */
  public static PossibleAct allowed(String name, List<Capacity> as) {
    return new PossibleAct(name, true, as, List.of());
  }

  /** May not be done now. */
  public static PossibleAct refused(String name, List<String> why) {
    return new PossibleAct(name, false, List.of(), why);
  }

  /**
   * An act of one role for one holder.
   *
   * @param held the caller's capacities
   * @param reason why nobody may do it now, if so
   */
  public static PossibleAct of(
      String name, Set<Capacity> held, Capacity needed, Optional<String> reason) {
    if (reason.isPresent()) {
      return refused(name, List.of(reason.get()));
    }
    return held.contains(needed)
        ? allowed(name, List.of(needed))
        : refused(name, List.of("It is done as " + needed));
  }
}
