package org.cmsfamily.workbench.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The provisions that a text seems to have; a person says whether it has them. */
public record ProvisionProposal(List<Proposed> provisions) {

  /**
   * One that it seems to have.
   *
   * @param verb in dictionary form
   * @param verbAsPublished the words that it begins with
   * @param addressees whom it seems to address
   */
  public record Proposed(
      String number,
      Decision.@Nullable Role role,
      String verb,
      String verbAsPublished,
      String text,
      List<Addressee> addressees) {}
}
