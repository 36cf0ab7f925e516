package org.cmsfamily.catalog;

import java.util.Map;
import java.util.TreeSet;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.Aggregate;

/**
 * Acts on what the catalog holds. An act is seen by the instruments that it touches and by its
 * doer's holder: the adviser and a body's members read the terms, not the audit trail. Source:
 * domain, section 4.
 */
public final class CatalogActs {

  private CatalogActs() {}

  /** What someone did. */
  public static ActDraft of(
      ActName name,
      String type,
      Aggregate aggregate,
      Capacity capacity,
      Map<String, Object> bound) {
    var readers = new TreeSet<>(aggregate.touches());
    readers.add(capacity.holder());
    return new ActDraft(
        name.text(),
        type,
        aggregate.id(),
        aggregate.version(),
        capacity,
        aggregate.family(),
        readers,
        bound);
  }

  /** What the system did by itself. */
  public static ActDraft bySystem(
      ActName name, String type, Aggregate aggregate, Map<String, Object> bound) {
    return of(name, type, aggregate, Capacity.SYSTEM, bound);
  }
}
