package org.cmsfamily.reporting.ledger;

import org.cmsfamily.reporting.key.ApportionmentKey;

/** A key with its id, which is a hash and so is computed once and not for every line. */
record NamedKey(String id, ApportionmentKey key) {

  static NamedKey of(ApportionmentKey key) {
    return new NamedKey(key.id(), key);
  }
}
