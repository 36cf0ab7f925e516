package org.cmsfamily.registry.digest;

import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whether the reader gets a digest of the inbox.
 *
 * @param address where to; null if none is wanted
 * @param proved whether the address is shown to be the reader's; none is sent before
 * @param settledOn the last day whose digest was sent, or on which nothing waited
 * @param failingSince since when it could not be sent, to be tried again; null while it can
 */
public record DigestView(
    @Nullable String address,
    Language language,
    boolean proved,
    @Nullable LocalDate settledOn,
    @Nullable Instant failingSince) {

  static DigestView of(InboxDigest digest) {
    return new DigestView(
        digest.address(),
        digest.language(),
        digest.proved(),
        digest.settledOn(),
        digest.failingSince());
  }
}
