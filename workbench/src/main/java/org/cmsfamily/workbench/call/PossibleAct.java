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

  /** The one of a name; null if the thing knows no such act. */
  public static @Nullable PossibleAct find(List<PossibleAct> acts, String name) {
    return acts.stream().filter(act -> act.name().equals(name)).findFirst().orElse(null);
  }

  /** The one of a name, done to one of several things, and named with it. */
  public static @Nullable PossibleAct find(List<PossibleAct> acts, String name, Object subject) {
    var act = find(acts, name);
    return act == null
        ? null
        : new PossibleAct(name + "." + subject, act.allowed(), act.as(), act.why());
  }
}
