package org.cmsfamily.catalog.synergy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** An other synergy as it is shown. */
record SynergyView(
    String id,
    String family,
    String instrument,
    List<String> with,
    String title,
    List<String> areas,
    String knowledge,
    LocalDate since,
    @Nullable LocalDate endedOn,
    Capacity by,
    List<PossibleAct> acts) {

  static SynergyView of(OtherSynergy one, Set<Capacity> held) {
    return new SynergyView(
        one.id(),
        one.family(),
        one.instrument(),
        one.with(),
        one.title(),
        one.areas(),
        one.knowledge(),
        one.since(),
        one.endedOn(),
        one.by(),
        one.endedOn() == null
            ? List.of(
                PossibleAct.of(
                    SynergyAct.END, held, RecordSynergy.ROLES, one.instrument()::equals, List.of()))
            : List.of());
  }
}
