package org.cmsfamily.registry;

import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.platform.store.AggregateRepository;

/**
 * A repository whose aggregates are published in the transaction that stores them.
 *
 * @param <A> the immutable record
 * @param <E> its row
 */
public interface PublishedRepository<A extends Aggregate, E extends AggregateEntity<A>>
    extends AggregateRepository<A, E> {

  /** Appends the state as the other services may know it. */
  void publish(A stored);

  /** What is measured of it: that which is published, or what holds at least as much. */
  default Object measured(A aggregate) {
    return aggregate;
  }

  /**
   * An act that enters text leaves room in the record for the acts that follow.
   *
   * @return the same
   * @throws Problem 422 if it would not
   */
  default A withRoom(A aggregate) {
    EntryLimits.mustLeaveRoom(measured(aggregate));
    return aggregate;
  }

  @Override
  default A add(A aggregate) {
    withRoom(aggregate);
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
}
