package org.cmsfamily.reporting.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.PossibleAct;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** A finding as participants see it. */
record FindingView(
    String id,
    String family,
    @Nullable String service,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    String kind,
    @Nullable String instrument,
    String state,
    String text,
    @Nullable Money amount,
    LocalDate raisedOn,
    @Nullable Explanation explanation,
    List<PossibleAct> acts) {

  /** As the holder of these capacities sees it. */
  static FindingView of(Finding finding, Set<Capacity> held) {
    return new FindingView(
        finding.id(),
        finding.family(),
        finding.service(),
        finding.quarter(),
        finding.year(),
        finding.kind(),
        finding.instrument(),
        finding.state(),
        finding.text(),
        finding.amount(),
        finding.raisedOn(),
        finding.explanation(),
        acts(finding, held));
  }

  private static List<PossibleAct> acts(Finding finding, Set<Capacity> held) {
    var instrument = finding.instrument();
    if (instrument == null) {
      return List.of();
    }
    var secretary = new Capacity(Roles.EXECUTIVE_SECRETARY, instrument);
    var reason =
        finding.state().equals(Finding.OPEN)
            ? Optional.<String>empty()
            : Optional.of("The finding is " + finding.state());
    return List.of(PossibleAct.of("explain", held, secretary, reason));
  }
}
