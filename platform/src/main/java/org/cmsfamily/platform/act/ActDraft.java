package org.cmsfamily.platform.act;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.Aggregate;

/**
 * What was done, to what, in which capacity.
 *
 * @param name the act in the domain's words, such as {@code sign-terms}
 * @param aggregateType such as {@code proposal}
 * @param version the aggregate's version after the act
 * @param readers the codes of the holders that may read of it
 * @param bound what was bound: a fingerprint, a revision, a decision's key
 */
public record ActDraft(
    String name,
    String aggregateType,
    String aggregateId,
    long version,
    Capacity capacity,
    String family,
    Set<String> readers,
    Map<String, Object> bound) {

  public ActDraft {
    readers = Set.copyOf(readers);
    bound = Map.copyOf(bound);
  }

  /** As {@link #of(String, String, Aggregate, Capacity, Map)}. */
  public static ActDraft of(
      ActName name,
      String type,
      Aggregate aggregate,
      Capacity capacity,
      Map<String, Object> bound) {
    return of(name.text(), type, aggregate, capacity, bound);
  }

  /**
   * An act that those may read of who may read the aggregate's unpublished state, and its doer's
   * holder.
   */
  public static ActDraft of(
      String name, String type, Aggregate aggregate, Capacity capacity, Map<String, Object> bound) {
    var readers = new TreeSet<>(aggregate.readers());
    readers.remove(Aggregate.EVERYONE);
    readers.add(capacity.holder());
    return new ActDraft(
        name,
        type,
        aggregate.id(),
        aggregate.version(),
        capacity,
        aggregate.family(),
        readers,
        bound);
  }
}
