package org.cmsfamily.reporting.quarter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.settlement.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * A service's quarter as participants see it.
 *
 * @param state {@code open} or {@code closed}
 * @param revision 0 while open
 * @param costs per participant
 */
record QuarterView(
    String family,
    String service,
    Quarter quarter,
    String state,
    SortedMap<String, ParticipantView> participants,
    int revision,
    boolean provisional,
    SortedSet<String> notClosed,
    String currency,
    SortedMap<String, InstrumentFigures> costs,
    InstrumentFigures total,
    List<Pool> pools,
    SortedMap<String, ApportionmentKey> keys,
    Settlement settlement,
    List<Warning> warnings,
    List<Restatement> restatements,
    List<PossibleAct> acts) {

  /** A restatement as it is listed. */
  record Restatement(
      int revision,
      @Nullable String reason,
      LocalDate on,
      Capacity by,
      @JsonProperty("lots") List<String> groups) {

    static Restatement of(Revision revision) {
      return new Restatement(
          revision.number(), revision.reason(), revision.on(), revision.by(), revision.moved());
    }
  }

  static QuarterView of(
      ServiceFacts service, ServiceQuarter quarter, QuarterTotals totals, List<PossibleAct> acts) {
    var participants = new TreeMap<String, ParticipantView>();
    for (var instrument : service.participantsIn(quarter.quarter())) {
      participants.put(instrument, ParticipantView.of(quarter.closings().get(instrument)));
    }
    return new QuarterView(
        service.family(),
        service.code(),
        quarter.quarter(),
        quarter.closed() ? "closed" : "open",
        participants,
        totals.revision(),
        totals.provisional(),
        totals.notClosed(),
        totals.currency(),
        totals.instruments(),
        totals.total(),
        totals.pools(),
        totals.keys(),
        totals.settlement(),
        totals.warnings(),
        quarter.revisions().stream().skip(1).map(Restatement::of).toList(),
        acts);
  }
}
