package org.cmsfamily.reporting.ledger.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.jspecify.annotations.Nullable;

/**
 * A profile with one of its versions.
 *
 * @param version the number of the version shown
 * @param versions all of them, without their layouts
 */
record ProfileView(
    String id,
    String family,
    String payer,
    String sourceSystem,
    int version,
    ExtractLayout layout,
    List<Recorded> versions,
    List<PossibleAct> acts) {

  /** Who recorded a version, and why. */
  record Recorded(int version, @Nullable String reason, LocalDate on, Capacity by) {}

  static ProfileView of(ImportProfile profile, ProfileVersion shown, Set<Capacity> held) {
    return new ProfileView(
        profile.id(),
        profile.family(),
        profile.payer(),
        profile.sourceSystem(),
        shown.number(),
        shown.layout(),
        profile.versions().stream()
            .map(each -> new Recorded(each.number(), each.reason(), each.on(), each.by()))
            .toList(),
        List.of(
            PossibleAct.of(
                ProfileAct.CORRECT,
                held,
                Set.of(Roles.FINANCE_OFFICER),
                profile.payer()::equals,
                List.of())));
  }
}
