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
 * @param participants who has closed, and what of each one's books is in
 * @param revision 0 while open
 * @param figures how far the figures can be relied on
 * @param costs per participant
 * @param settlement null until every payer has closed
 * @param warnings none until every payer has closed
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
    FigureStates figures,
    SortedMap<String, ShownFigures> costs,
    ShownFigures total,
    List<Pool> pools,
    SortedMap<String, ApportionmentKey> keys,
    @Nullable Settlement settlement,
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
      ServiceFacts service,
      ServiceQuarter quarter,
      QuarterTotals totals,
      BooksIn in,
      List<PossibleAct> acts) {
    var participants = new TreeMap<String, ParticipantView>();
    for (var instrument : service.participantsIn(quarter.quarter())) {
      participants.put(
          instrument,
          ParticipantView.of(quarter.closings().get(instrument), in.entriesOf(instrument)));
    }
    boolean closed = totals.revision() > 0;
    var states = FigureStates.of(quarter.quarter(), closed, in.today());
    var costs = new TreeMap<String, ShownFigures>();
    totals
        .instruments()
        .forEach(
            (instrument, figures) ->
                costs.put(instrument, ShownFigures.of(figures, states.sums())));
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
        states,
        costs,
        ShownFigures.of(totals.total(), states.sums()),
        totals.pools(),
        totals.keys(),
        closed ? totals.settlement() : null,
        closed ? totals.warnings() : List.of(),
        quarter.revisions().stream().skip(1).map(Restatement::of).toList(),
        acts);
  }
}
