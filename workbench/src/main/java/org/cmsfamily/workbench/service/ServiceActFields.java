package org.cmsfamily.workbench.service;

import java.util.Optional;
import java.util.Set;
import org.cmsfamily.workbench.catalog.ParticipationRequest;
import org.cmsfamily.workbench.catalog.ResolutionRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was entered to do an act on a service.
 *
 * @param key by which the same form, sent twice, is done once
 */
public record ServiceActFields(
    @RestForm @Nullable String actingAs,
    @RestForm @Nullable String key,
    @RestForm @Nullable String decision,
    @RestForm @Nullable String kind,
    @RestForm @Nullable String on,
    @RestForm @Nullable String text) {
  static final ServiceActFields EMPTY = new ServiceActFields(null, null, null, null, null, null);

  /** The fields at which a refusal can be shown. */
  static final Set<String> SHOWN = Set.of("actingAs", "decision", "kind", "on", "text");

  String capacity() {
    return Optional.ofNullable(actingAs).orElse("");
  }

  String idempotencyKey() {
    return Optional.ofNullable(key).orElse("");
  }

  ParticipationRequest participation() {
    return new ParticipationRequest(filled(decision), capacity());
  }

  ResolutionRequest resolution() {
    return new ResolutionRequest(
        filled(kind), filled(decision), filled(on), filled(text), capacity());
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
