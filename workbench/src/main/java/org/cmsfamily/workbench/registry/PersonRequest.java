package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** A person to be registered, known by what its tokens say. */
public record PersonRequest(
    @Nullable String family,
    @Nullable String kind,
    @Nullable String name,
    @Nullable String office,
    Login login,
    @Nullable String actingAs) {

  /** What a token of the person says. */
  public record Login(@Nullable String issuer, @Nullable String subject) {}
}
