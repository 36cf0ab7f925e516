package org.cmsfamily.registry.decision;

import java.time.LocalDate;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A decision at the other end of a relation, as it stands on the day asked for.
 *
 * @param type what the decision that names the other says of it: of one that is superseded by this,
 *     {@code supersedes} stands there too
 * @param key the other's key
 * @param provision the number of the provision that says so
 */
public record RelatedDecision(
    RelationType type,
    String key,
    String instrument,
    @Nullable String symbol,
    Names title,
    DecisionStatus status,
    @Nullable LocalDate adoptedOn,
    @Nullable String provision) {

  static RelatedDecision of(Relation relation, Decision other, StatusChange change) {
    var adopted = change.adoptedOn();
    return new RelatedDecision(
        relation.type(),
        other.key(),
        other.instrument(),
        other.symbol(),
        other.title(),
        change.status(),
        adopted == null ? null : adopted.first(),
        relation.provision());
  }
}
