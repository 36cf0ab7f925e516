package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.registry.time.AsOf;
import org.hibernate.Session;

/** The decisions that a decision names, and those that name it, as the actor sees them. */
@ApplicationScoped
class RelatedDecisions {

  /** So many are shown in each direction. */
  static final int MOST = 100;

  private static final String NAMING =
      """
      select d.*
      from decision d
      where d.relations @> cast(:relation as jsonb) and d.id <> :key and d.status <> 'RETRACTED'
      order by d.adopted_on desc nulls last, d.id
      """;

  private final Session session;
  private final Decisions decisions;
  private final DecisionsAsOf decisionsAsOf;

  RelatedDecisions(Session session, Decisions decisions, DecisionsAsOf decisionsAsOf) {
    this.session = session;
    this.decisions = decisions;
    this.decisionsAsOf = decisionsAsOf;
  }

  /** Those that it names, in its order; what is outside the registry has no record. */
  List<RelatedDecision> namedBy(Decision decision, AsOf asOf) {
    var relations =
        decision.relations().stream().filter(RelatedDecisions::isWithin).limit(MOST).toList();
    if (relations.isEmpty()) {
      return List.of();
    }
    var others =
        decisions.among(relations.stream().map(Relation::target).distinct().toList()).stream()
            .collect(Collectors.toMap(Decision::key, Function.identity()));
    return relations.stream()
        .flatMap(
            relation ->
                Stream.ofNullable(others.get(relation.target()))
                    .flatMap(other -> shown(relation, other, asOf).stream()))
        .toList();
  }

  /** Those that name it, the latest first. */
  List<RelatedDecision> naming(Decision decision, AsOf asOf) {
    var key = decision.key();
    return session
        .createNativeQuery(NAMING, DecisionEntity.class)
        .setParameter("relation", Json.write(List.of(Map.of("target", key))))
        .setParameter("key", key)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(DecisionEntity::toAggregate)
        .flatMap(
            other ->
                other.relations().stream()
                    .filter(RelatedDecisions::isWithin)
                    .filter(relation -> relation.target().equals(key))
                    .flatMap(relation -> shown(relation, other, asOf).stream()))
        .limit(MOST)
        .toList();
  }

  private Optional<RelatedDecision> shown(Relation relation, Decision other, AsOf asOf) {
    return decisionsAsOf
        .visible(other, asOf)
        .map(change -> RelatedDecision.of(relation, other, change));
  }

  private static boolean isWithin(Relation relation) {
    return !Boolean.TRUE.equals(relation.external());
  }
}
