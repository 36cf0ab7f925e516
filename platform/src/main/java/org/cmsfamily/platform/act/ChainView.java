package org.cmsfamily.platform.act;

import org.jspecify.annotations.Nullable;

/**
 * How far the chain of a family's acts holds.
 *
 * @param rows how many acts there are
 * @param verified the acts from the first to the one with this number are as they were recorded
 * @param brokenAt the number of the first act that is altered or missing; null if the chain holds
 * @param hash the end of the chain; written down elsewhere, it proves the acts up to now
 */
public record ChainView(
    String family, long rows, long verified, @Nullable Long brokenAt, String hash) {

  static ChainView of(String family, long rows, String hash, @Nullable Long brokenAt) {
    return new ChainView(family, rows, brokenAt == null ? rows : brokenAt - 1, brokenAt, hash);
  }
}
