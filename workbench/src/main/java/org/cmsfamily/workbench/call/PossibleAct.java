package org.cmsfamily.workbench.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor may do with a thing now, as its service says it.
 *
 * @param as the capacities that allow it
 * @param why all reasons against it, in the visitor's language
 */
public record PossibleAct(String name, boolean allowed, List<String> as, List<String> why) {

  /** The same, named with the thing that it is about, as a page may show several. */
  public PossibleAct on(String thing) {
    return new PossibleAct(name + "." + thing, allowed, as, why);
  }

  /** One that nothing speaks against. */
  public static PossibleAct allowed(String name, List<String> as) {
    return new PossibleAct(name, true, as, List.of());
  }

  /** Whether there is such an act and nothing speaks against it. */
  public static boolean isAllowed(@Nullable PossibleAct act) {
    return act != null && act.allowed();
  }

  /** The one of a name; null if the thing knows no such act. */
  public static @Nullable PossibleAct find(List<PossibleAct> acts, String name) {
    return acts.stream().filter(act -> act.name().equals(name)).findFirst().orElse(null);
  }
}
