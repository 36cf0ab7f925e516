package org.cmsfamily.reporting.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.InWords;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A finding as participants see it.
 *
 * @param goneSince since when it is no longer so, though nobody had explained it; null while it is
 */
record FindingView(
    String id,
    String family,
    @Nullable String service,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    FindingKind kind,
    @Nullable String instrument,
    FindingStatus state,
    String text,
    @Nullable Money amount,
    LocalDate raisedOn,
    @Nullable Explanation explanation,
    @Nullable LocalDate goneSince,
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
        finding.goneSince(),
        acts(finding, held));
  }

  private static List<PossibleAct> acts(Finding finding, Set<Capacity> held) {
    var against =
        finding.state() == FindingStatus.OPEN
            ? List.<Text>of()
            : List.of(
                Text.of("finding-not-open")
                    .with("state", InWords.FINDING.of(Words.of(finding.state()))));
    return finding.instrument() == null
        ? List.of()
        : List.of(
            PossibleAct.of(
                FindingAct.EXPLAIN,
                held,
                Set.of(Roles.EXECUTIVE_SECRETARY),
                finding.instrument()::equals,
                against));
  }
}
