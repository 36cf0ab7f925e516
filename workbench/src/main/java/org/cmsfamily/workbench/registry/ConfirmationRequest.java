package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/**
 * A confirmation of what a decision's record says now.
 *
 * @param document the published one with which it was compared
 */
public record ConfirmationRequest(@Nullable CitedDocument document, @Nullable String actingAs) {

  /**
   * A published document, named so that everybody can check that it is the same one.
   *
   * @param sha256 of its bytes
   * @param address where it is published; null if it is attached to the decision
   */
  public record CitedDocument(@Nullable String sha256, @Nullable String address) {}
}
