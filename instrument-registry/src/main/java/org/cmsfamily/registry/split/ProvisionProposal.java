package org.cmsfamily.registry.split;

import java.util.List;
import org.cmsfamily.registry.decision.AddresseeState;
import org.cmsfamily.registry.decision.ProvisionRole;

/**
 * The provisions that a text seems to have; nothing is recorded. The registrar confirms them by
 * recording the decision with them, or changes them before.
 */
public record ProvisionProposal(List<ProposedProvision> provisions) {

  public ProvisionProposal {
    provisions = List.copyOf(provisions);
  }

  /**
   * A provision that it seems to have.
   *
   * @param number as published, else {@code P} and its place
   * @param verb in dictionary form
   * @param verbAsPublished the words that it begins with
   * @param addressees whom it seems to address; of kind {@code external} if nobody registered is
   *     named
   */
  public record ProposedProvision(
      String number,
      ProvisionRole role,
      String verb,
      String verbAsPublished,
      String text,
      List<AddresseeState> addressees) {}
}
