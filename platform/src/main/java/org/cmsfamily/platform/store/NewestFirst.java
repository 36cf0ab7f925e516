package org.cmsfamily.platform.store;

import java.time.Instant;
import java.util.Map;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;

/**
 * A repository whose pages begin with what was stored last. A page goes on behind the one that its
 * cursor names, so that what is added meanwhile moves nothing.
 *
 * @param <A> the immutable record
 * @param <E> its row
 */
public interface NewestFirst<A extends Aggregate, E extends DatedEntity<A>>
    extends AggregateRepository<A, E> {

  /** The newest first, and those of one instant in the order of their ids, backwards. */
  String ORDER = "createdAt desc, id desc";

  @Override
  default Paged<A> page(Filter filter, Page page) {
    var after = after(filter, page);
    var found = find(after.ordered(ORDER), after.parameters()).range(0, page.limit()).list();
    return page.of(found.stream().map(AggregateEntity::toAggregate).toList(), Aggregate::id);
  }

  @Override
  default <V extends Projection> Paged<V> page(Filter filter, Page page, Class<V> view) {
    var after = after(filter, page);
    var found =
        find(after.ordered(ORDER), after.parameters()).project(view).range(0, page.limit()).list();
    return page.of(found, Projection::id);
  }

  private Filter after(Filter filter, Page page) {
    return page.cursor().isEmpty()
        ? filter
        : filter.with(
            "createdAt < :at or (createdAt = :at and id < :cursor)",
            Map.of("at", createdAt(page.cursor()), "cursor", page.cursor()));
  }

  private Instant createdAt(String id) {
    return find("id", id)
        .project(CreatedAt.class)
        .firstResultOptional()
        .orElseThrow(Page::unknownCursor)
        .createdAt();
  }

  /** When something was stored first. */
  record CreatedAt(Instant createdAt) {}
}
