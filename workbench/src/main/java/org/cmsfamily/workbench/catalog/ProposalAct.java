package org.cmsfamily.workbench.catalog;

import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor may do with a proposal.
 *
 * @param remarks what one should know before, and what does not forbid it
 */
public record ProposalAct(
    String name,
    boolean allowed,
    List<String> as,
    List<String> why,
    @Nullable List<Remark> remarks) {

  PossibleAct possible() {
    return new PossibleAct(name, allowed, as, why);
  }

  /** What one should know before, in the visitor's language. */
  List<String> toKnow() {
    return Optional.ofNullable(remarks).orElse(List.of()).stream().map(Remark::message).toList();
  }

  /** A sentence. */
  public record Remark(String message) {}
}
