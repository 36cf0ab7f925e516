package org.cmsfamily.workbench.registry;

import java.util.List;
import org.cmsfamily.workbench.call.AmountRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a provision to be recorded does; its type says which members it has.
 *
 * @param what of grants: a mandate or a competence
 * @param heldBy of conditions: what sees that they are kept
 * @param in the other currency of a rate
 */
public record EffectRequest(
    @Nullable String type,
    @Nullable String what,
    @Nullable String body,
    @Nullable String subject,
    @Nullable List<String> areas,
    @Nullable String text,
    @Nullable HeldBy heldBy,
    @Nullable Addressee addressee,
    @Nullable String meeting,
    @Nullable List<String> requests,
    @Nullable String to,
    @Nullable String line,
    @Nullable String purpose,
    @Nullable Integer year,
    @Nullable AmountRequest amount,
    @Nullable String currency,
    @Nullable String rate,
    @Nullable String in) {

  /** What sees that a condition is kept: a safeguard or a step of the process. */
  public record HeldBy(@Nullable String safeguard, @Nullable String step) {}
}
