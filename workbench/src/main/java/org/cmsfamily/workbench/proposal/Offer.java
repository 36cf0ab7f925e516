package org.cmsfamily.workbench.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.catalog.PossibleAct;
import org.cmsfamily.workbench.catalog.Proposal;

/**
 * An act that the visitor may do on a proposal, or what speaks against it.
 *
 * @param as the capacities in which it may be done
 */
record Offer(BindingAct act, boolean allowed, List<String> as, List<String> why) {

  static List<Offer> all(Proposal proposal) {
    return proposal.acts().stream().flatMap(Offer::known).toList();
  }

  /** The offer of one act; one that the service does not name is not allowed. */
  static Offer of(BindingAct act, Proposal proposal) {
    return all(proposal).stream()
        .filter(offer -> offer.act() == act)
        .findFirst()
        .orElse(new Offer(act, false, List.of(), List.of()));
  }

  private static Stream<Offer> known(PossibleAct act) {
    return BindingAct.find(act.name()).stream()
        .map(one -> new Offer(one, act.allowed(), act.as(), act.why()));
  }
}
