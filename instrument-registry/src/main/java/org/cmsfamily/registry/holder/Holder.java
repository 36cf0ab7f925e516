package org.cmsfamily.registry.holder;

import org.jspecify.annotations.Nullable;

/**
 * That for which a role can be held.
 *
 * @param code unique in the installation, over all kinds
 * @param family the family that it belongs to; a family's is its own
 * @param instrument the instrument that it belongs to: itself, a body's, or the one that a
 *     secretariat serves permanently; null for organisations, families and other secretariats
 */
public record Holder(String code, HolderKind kind, String family, @Nullable String instrument) {

  /** Whether it belongs to the instrument. */
  public boolean isOf(String code) {
    return code.equals(instrument);
  }
}
