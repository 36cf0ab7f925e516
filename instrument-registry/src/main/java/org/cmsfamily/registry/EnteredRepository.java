package org.cmsfamily.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.history.Dating;
import org.cmsfamily.registry.history.FactHistory;
import org.cmsfamily.registry.history.FactRow;
import org.cmsfamily.registry.history.FactRows;
import org.cmsfamily.registry.time.AsOf;

/**
 * A repository of what registrars enter: its aggregates leave room in their records, and what is
 * recorded of them is dated row by row, so that an answer for an earlier day or instant stays.
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
   * What is dated row by row: the aggregate without what says itself since when it holds; empty if
   * all of it does.
   */
  default Optional<A> facts(A aggregate) {
    return Optional.empty();
  }

  /** The aggregate's next version, with those facts. */
  default A changedTo(A aggregate, A facts) {
    return facts;
  }

  /** Since when that holds which is recorded of it first. */
  default Dating begins() {
    return Dating.ALWAYS;
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
    var added = PublishedRepository.super.add(withRoom(aggregate));
    facts(added).ifPresent(facts -> add(FactHistory.none(), added, facts, begins()));
    return added;
  }

  @Override
  default A update(A aggregate) {
    var dated = facts(aggregate).isPresent();
    Optional<A> before = dated ? findOptional(aggregate.id()) : Optional.empty();
    var updated = PublishedRepository.super.update(aggregate);
    facts(updated)
        .ifPresent(
            facts -> {
              var history = history(before.orElseThrow());
              if (!same(facts, current(history, updated))) {
                add(history, updated, facts, Dating.TODAY);
              }
            });
    return updated;
  }

  /**
   * Records other facts since a day, or corrects a row of them. The aggregate itself changes only
   * if they are the latest.
   *
   * @param change makes the facts from those that are replaced or followed
   * @return empty if it was recorded so already
   * @throws Problem 422 if it corrects no row that stands
   */
  default Optional<A> correct(A aggregate, Dating dating, UnaryOperator<A> change) {
    var history = history(aggregate);
    var base = history.corrected(dating.replaces()).orElseThrow();
    var before = read(base, aggregate);
    var facts = change.apply(before);
    if (same(facts, before) && !dating.moves(base.since())) {
      return Optional.empty();
    }
    EntryLimits.mustTakeMore(
        history.rows(), EntryLimits.FACTS, Text.of("most-rows").with("most", EntryLimits.FACTS));
    add(history, aggregate, facts, dating.in(base.since()));
    var latest = current(history(aggregate), aggregate);
    boolean changes = !same(latest, facts(aggregate).orElseThrow());
    return Optional.of(
        changes
            ? PublishedRepository.super.update(withRoom(changedTo(aggregate, latest)))
            : aggregate);
  }

  /** What was recorded of it; of what was stored before there were such rows, what it is. */
  private FactHistory history(A before) {
    var history = FactRows.of(getEntityManager(), noun(), before.id());
    if (!history.isEmpty()) {
      return history;
    }
    var facts = facts(before).orElseThrow();
    FactRows.add(
        getEntityManager(), noun(), before, 1, Dating.ALWAYS, Instant.EPOCH, Json.write(facts));
    return FactRows.of(getEntityManager(), noun(), before.id());
  }

  private void add(FactHistory history, A aggregate, A facts, Dating dating) {
    FactRows.add(
        getEntityManager(), noun(), aggregate, history.next(), dating, null, Json.write(facts));
  }

  /** Whether two say the same, whatever their versions. */
  private boolean same(A one, A other) {
    return unversioned(one).equals(unversioned(other));
  }

  private JsonNode unversioned(A aggregate) {
    return ((ObjectNode) Json.tree(aggregate)).without("version");
  }

  private A current(FactHistory history, A aggregate) {
    return read(history.current().orElseThrow(), aggregate);
  }

  @SuppressWarnings("unchecked") // the rows of a kind hold what the repository wrote
  private A read(FactRow row, A like) {
    return (A) Json.read(row.json(), like.getClass());
  }

  /** The aggregate as of a day and as known at an instant; empty if it was not known. */
  default Optional<A> asOf(A aggregate, AsOf asOf) {
    return asOf(FactRows.of(getEntityManager(), noun(), aggregate.id()), aggregate, asOf);
  }

  private Optional<A> asOf(FactHistory history, A aggregate, AsOf asOf) {
    return history.isEmpty()
        ? Optional.of(aggregate)
        : history.asOf(asOf).map(row -> changedTo(aggregate, read(row, aggregate)));
  }

  /**
   * The aggregate as of a day and as known at an instant.
   *
   * @throws Problem 404 if it was not known
   */
  default A get(A aggregate, AsOf asOf) {
    return asOf(aggregate, asOf)
        .orElseThrow(() -> PlatformProblems.notFound(noun() + " " + aggregate.id()));
  }

  /** One page of those that were known, in the order of the ids. */
  default Paged<A> page(Filter filter, Page page, AsOf asOf) {
    var found = page(filter, page);
    return new Paged<>(asOf(found.items(), asOf), found.next());
  }

  /** Those of several that were known. */
  default List<A> asOf(List<A> aggregates, AsOf asOf) {
    var histories =
        FactRows.of(getEntityManager(), noun(), aggregates.stream().map(Aggregate::id).toList());
    return aggregates.stream()
        .flatMap(
            one -> asOf(histories.getOrDefault(one.id(), FactHistory.none()), one, asOf).stream())
        .toList();
  }
}
