package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.time.AsOf;
import org.hibernate.Session;

/**
 * Decisions as of a day and as known at an instant. What was a draft then is shown only to those
 * who may see drafts, even if it is published today.
 */
@ApplicationScoped
class DecisionsAsOf {

  /** The last change of status decides that was known and in effect, and that the actor sees. */
  private static final String DECISIONS =
      """
      select d.*
      from decision d
      join lateral (
        select c.status
        from decision_status_change c
        where c.decision = d.id
          and skein_visible(c.readers)
          and not c.waits
          and c.recorded_at <= :knownAt
          and (cast(:day as date) is null or c.since is null or c.since <= :day)
        order by c.position desc
        limit 1) s on true
      where (cast(:family as text) is null or d.family = :family)
        and (cast(:body as text) is null or d.body = :body)
        and (cast(:status as text) is null or s.status = :status)
        and d.id > :cursor
      order by d.id
      """;

  private final Session session;
  private final Actor actor;

  DecisionsAsOf(Session session, Actor actor) {
    this.session = session;
    this.actor = actor;
  }

  /** A page of those that were known and in effect. */
  Paged<DecisionState> page(DecisionFilter filter, AsOf asOf, Page page) {
    var found = found(filter, asOf, page).stream().map(DecisionEntity::toAggregate).toList();
    return page.of(found, Decision::key).map(decision -> view(decision, asOf));
  }

  private List<DecisionEntity> found(DecisionFilter filter, AsOf asOf, Page page) {
    var status = filter.status();
    return session
        .createNativeQuery(DECISIONS, DecisionEntity.class)
        .setParameter("knownAt", asOf.knownAt(), Instant.class)
        .setParameter("day", asOf.day(), LocalDate.class)
        .setParameter("family", filter.family(), String.class)
        .setParameter("body", filter.body(), String.class)
        .setParameter("status", status == null ? null : status.name(), String.class)
        .setParameter("cursor", page.cursor())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if it was not known or not in effect
   */
  DecisionState view(Decision decision, AsOf asOf) {
    return view(decision, asOf, decision.texts().language());
  }

  /**
   * One of them in a language, or else in that of its original.
   *
   * @throws Problem 404 if it was not known or not in effect
   */
  DecisionState view(Decision decision, AsOf asOf, String language) {
    var read = decision.as(asOf.knownAt());
    var text = read.shownIn(language, asOf.knownAt());
    return visible(decision, asOf)
        .map(
            change ->
                DecisionState.of(
                    read.in(text.language(), asOf.knownAt()),
                    change,
                    decision
                        .course()
                        .waiting(asOf.knownAt())
                        .filter(waiting -> mayBeSeen(decision.readersOf(waiting)))
                        .orElse(null),
                    asOf.knownAt(),
                    text))
        .orElseThrow(() -> PlatformProblems.notFound("decision " + decision.key()));
  }

  /** How it stood; empty if the actor did not see it then. */
  Optional<StatusChange> visible(Decision decision, AsOf asOf) {
    return decision.asOf(asOf, change -> mayBeSeen(decision.readersOf(change)));
  }

  /** The version for the entity tag, in which no change shows that the caller may not see. */
  long version(Decision decision) {
    return decision.errata().size()
        + decision.texts().others().size()
        + decision.statusChanges().stream()
            .filter(change -> mayBeSeen(decision.readersOf(change)))
            .count();
  }

  private boolean mayBeSeen(Set<String> readers) {
    return readers.contains(Aggregate.EVERYONE) || !Collections.disjoint(readers, actor.holders());
  }
}
