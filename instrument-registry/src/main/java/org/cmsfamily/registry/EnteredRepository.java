package org.cmsfamily.registry;

import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.platform.store.PublishedRepository;

/**
 * A repository of what registrars enter: its aggregates leave room in their records.
 *
 * @param <A> the immutable record
 * @param <E> its row
 */
public interface EnteredRepository<A extends Aggregate, E extends AggregateEntity<A>>
    extends PublishedRepository<A, E> {

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
    return PublishedRepository.super.add(withRoom(aggregate));
  }
}
