package org.cmsfamily.reporting.quarter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;

/** What was apportioned in other quarters of a service, and by which keys. */
final class OtherQuarters {

  private final SortedMap<Quarter, List<Pool>> pools = new TreeMap<>();
  private final Map<String, ApportionmentKey> keys = new TreeMap<>();

  /** Adds a quarter. */
  void add(Quarter quarter, List<Pool> some, Map<String, ApportionmentKey> theirKeys) {
    pools.put(quarter, some);
    keys.putAll(theirKeys);
  }

  /** The pools, by quarter. */
  SortedMap<Quarter, List<Pool>> pools() {
    return pools;
  }

  /** A key that split one of them. */
  ApportionmentKey key(String id) {
    return Objects.requireNonNull(keys.get(id), id);
  }
}
