package org.cmsfamily.platform.store;

import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/**
 * A repository whose aggregates are published in the transaction that stores them.
 *
 * @param <A> the immutable record
 * @param <E> its row
 */
public interface PublishedRepository<A extends Aggregate, E extends AggregateEntity<A>>
    extends AggregateRepository<A, E>, Republisher {

  /** Appends the state as the other services may know it. */
  void publish(A stored);

  @Override
  default A add(A aggregate) {
    var added = AggregateRepository.super.add(aggregate);
    publish(added);
    return added;
  }

  @Override
  default A update(A aggregate) {
    var updated = AggregateRepository.super.update(aggregate);
    publish(updated);
    return updated;
  }

  @Override
  default void publishAll(Collection<String> ids) {
    var sorted = ids.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i += AT_ONCE) {
      var some = sorted.subList(i, Math.min(i + AT_ONCE, sorted.size()));
      find("id in ?1", Sort.by("id"), some).list().forEach(one -> publish(one.toAggregate()));
      flush();
      getEntityManager().clear();
    }
  }

  @Override
  default List<String> republish(String after, int most) {
    var found =
        find("id > ?1", Sort.by("id"), after)
            .range(0, most - 1)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
    found.forEach(entity -> publish(entity.toAggregate()));
    return found.stream().map(AggregateEntity::id).toList();
  }
}
