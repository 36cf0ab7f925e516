package org.cmsfamily.catalog.safeguard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The safeguards in force. All are asked, so that a person sees the whole list. */
public final class Safeguards {

  private static final List<Safeguard> IN_FORCE =
      List.of(
          new LegalAutonomy(),
          new Mandate(),
          new PurposeServed(),
          new StepwiseRollOut(),
          new ServiceAreaNamed(),
          new NoAdditionalCost(),
          new IdentityPreserved(),
          new EfficiencyImproved(),
          new EvidenceWeighed(),
          new SharesAddUp(),
          new ReviewPlanned());

  private Safeguards() {}

  /** Every one of them, in the order in which they are shown. */
  public static List<Safeguard> inForce() {
    return IN_FORCE;
  }

  /** A condition that names no safeguard, or one of ours by name or rule, can be understood. */
  static boolean known(@Nullable String safeguard) {
    return safeguard == null
        || IN_FORCE.stream()
            .anyMatch(one -> one.name().equals(safeguard) || one.rule().equals(safeguard));
  }
}
