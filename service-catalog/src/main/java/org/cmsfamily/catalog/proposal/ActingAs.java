package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A request that says nothing but, if there are several, in which capacity. */
public record ActingAs(@Nullable @Size(max = 160) String actingAs) {

  static @Nullable String of(@Nullable ActingAs request) {
    return request == null ? null : request.actingAs();
  }
}
