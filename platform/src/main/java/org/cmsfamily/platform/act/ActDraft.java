package org.cmsfamily.platform.act;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.Aggregate;

/**
 * What was done, to what, in which capacity.
 *
 * @param name the act in the domain's words, such as {@code sign-terms}
 * @param aggregateType such as {@code proposal}
 * @param version the aggregate's version after the act
 * @param readers the codes of the holders whom it touches: their office holders and auditors read
 *     it
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

  /** An act that those see whom it touches, and its doer's holder. Source: domain, section 4. */
  public static ActDraft of(
      String name, String type, Aggregate aggregate, Capacity capacity, Map<String, Object> bound) {
    return new ActDraft(
        name,
        type,
        aggregate.id(),
        aggregate.version(),
        capacity,
        aggregate.family(),
        readers(aggregate, capacity),
        bound);
  }

  /** A change that the system made by itself, such as a start on its day. */
  public static ActDraft bySystem(
      ActName name, String type, Aggregate aggregate, Map<String, Object> bound) {
    return of(name.text(), type, aggregate, Capacity.SYSTEM, bound);
  }

  /** The same, seen by further holders that it touches. */
  public ActDraft touching(Set<String> holders) {
    var more = new TreeSet<>(readers);
    more.addAll(holders);
    return new ActDraft(name, aggregateType, aggregateId, version, capacity, family, more, bound);
  }

  /**
   * What touches nobody by name, done by one who holds no office of an instrument, is the business
   * of all instruments.
   */
  private static Set<String> readers(Aggregate aggregate, Capacity capacity) {
    var readers = new TreeSet<>(aggregate.touches());
    readers.remove(Aggregate.EVERYONE);
    boolean ofTheFamily = readers.isEmpty() && Roles.WITHOUT_SIGHT.contains(capacity.role());
    if (ofTheFamily || readers.contains(aggregate.family())) {
      readers.add(Aggregate.instrumentsOf(aggregate.family()));
    }
    readers.add(capacity.holder());
    return readers;
  }
}
