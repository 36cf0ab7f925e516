package org.cmsfamily.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The aggregates of one kind, as far as the actor may see them. A repository implements this and
 * adds what its feature asks for by name; everything happens in the current transaction.
 *
 * @param <A> the immutable record
 * @param <E> its row
 */
public interface AggregateRepository<A extends Aggregate, E extends AggregateEntity<A>>
    extends PanacheRepositoryBase<E, String> {

  /** A list that is not paged ends with an error beyond this: nothing is left out unseen. */
  int MOST = 10_000;

  /** PostgreSQL's state for a violated exclusion constraint. */
  String OVERLAP = "23P01";

  /** A new, empty row. */
  E newEntity();

  /** The thing's name in messages, such as {@code meeting}. */
  String noun();

  /** The aggregate, if it exists for the actor. */
  default Optional<A> findOptional(String id) {
    return findByIdOptional(id).map(AggregateEntity::toAggregate);
  }

  /**
   * The aggregate.
   *
   * @throws Problem 404 if it does not exist for the actor
   */
  default A get(String id) {
    return findOptional(id).orElseThrow(() -> PlatformProblems.notFound(noun() + " " + id));
  }

  /** As {@link #lock}, empty if it does not exist for the actor. */
  default Optional<A> lockOptional(String id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(AggregateEntity::toAggregate);
  }

  /**
   * The aggregate, locked until the transaction ends, so that versions and outbox rows come in one
   * order.
   *
   * @throws Problem 404 if it does not exist for the actor
   */
  default A lock(String id) {
    return lockOptional(id).orElseThrow(() -> PlatformProblems.notFound(noun() + " " + id));
  }

  /**
   * Adds a new aggregate.
   *
   * @throws Problem 409 {@code already-exists} if its id or a unique column is taken
   */
  default A add(A aggregate) {
    var entity = newEntity();
    entity.set(aggregate);
    persist(entity);
    return flushed(aggregate);
  }

  /**
   * Stores the next version.
   *
   * @throws Problem 409 {@code changed-meanwhile} if the stored version is not the one before
   * @throws IllegalStateException if no column differs: a change would be published that is not
   *     stored
   */
  default A update(A aggregate) {
    var entity = findById(aggregate.id());
    if (entity == null || entity.version != aggregate.version() - 1) {
      throw Problem.of(
          PlatformProblems.CONFLICT,
          Text.of("thing-changed-meanwhile").with("thing", noun()).with("id", aggregate.id()));
    }
    boolean seenByOthers = !entity.readers().equals(aggregate.readers());
    entity.set(aggregate);
    flushed(aggregate);
    if (seenByOthers) {
      DocumentReaders.follow(getEntityManager(), noun(), entity);
    }
    if (entity.version != aggregate.version()) {
      throw new IllegalStateException(
          "No column of %s %s has changed; such a use case is Done.unchanged"
              .formatted(noun(), aggregate.id()));
    }
    return aggregate;
  }

  /** One page, in the order of the ids. */
  default Paged<A> page(Filter filter, Page page) {
    var after = filter.and("id > :cursor", "cursor", page.cursor());
    var found = find(after.ordered("id"), after.parameters()).range(0, page.limit()).list();
    return page.of(found, AggregateEntity::id).map(AggregateEntity::toAggregate);
  }

  /**
   * One page of a projection, in the order of the ids: only the columns that the view names are
   * read.
   *
   * @param view a record whose components bear the names of the entity's attributes; the first is
   *     {@code id}
   */
  default <V extends Projection> Paged<V> page(Filter filter, Page page, Class<V> view) {
    var after = filter.and("id > :cursor", "cursor", page.cursor());
    var found =
        find(after.ordered("id"), after.parameters()).project(view).range(0, page.limit()).list();
    return page.of(found, Projection::id);
  }

  /**
   * All that the filter lets through, in the order of the ids.
   *
   * @throws IllegalStateException if they are more than {@value #MOST}
   */
  default List<A> listAll(Filter filter) {
    var found = find(filter.ordered("id"), filter.parameters()).range(0, MOST).list();
    if (found.size() > MOST) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "More than %d of %s", MOST, noun()));
    }
    return found.stream().map(AggregateEntity::toAggregate).toList();
  }

  /** How many the filter lets through. */
  default long count(Filter filter) {
    return filter.query().isEmpty() ? count() : count(filter.query(), filter.parameters());
  }

  /** The problem of a violated constraint; a repository adds those of its own. */
  default Problem violated(String constraint, A aggregate) {
    return Problem.of(
        PlatformProblems.ALREADY_EXISTS,
        Text.of("thing-exists").with("thing", noun()).with("id", aggregate.id()));
  }

  private A flushed(A aggregate) {
    try {
      flush();
      return aggregate;
    } catch (ConstraintViolationException e) {
      if (e.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
          || OVERLAP.equals(e.getSQLState())) {
        throw violated(String.valueOf(e.getConstraintName()), aggregate);
      }
      throw e;
    }
  }

  /** A row of a list: what a projection reads. */
  interface Projection {
    /** The aggregate's id, by which lists are paged. */
    String id();
  }
}
