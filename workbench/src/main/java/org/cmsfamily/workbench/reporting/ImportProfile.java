package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * How the extracts of a payer's accounting system are read, in one of its versions.
 *
 * @param versions all of them, without their layouts
 */
public record ImportProfile(
    String id,
    String payer,
    String sourceSystem,
    int version,
    ExtractLayout layout,
    List<Recorded> versions,
    List<PossibleAct> acts) {

  /** Who recorded a version, and why. */
  public record Recorded(int version, @Nullable String reason, LocalDate on, String by) {}

  /** Whether its newest version is shown. */
  public boolean isNewest() {
    return versions.stream().allMatch(one -> one.version() <= version);
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }
}
