package org.cmsfamily.workbench.decision;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.DecisionStatus;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/**
 * A decision to which one relates.
 *
 * @param back whether it is the other one that says so
 * @param target its key, or its name if it is outside the registry
 * @param title null if it is not known
 * @param provision the number of the provision that says so
 */
record RelatedRow(
    boolean back,
    Decision.@Nullable RelationType type,
    String target,
    boolean external,
    @Nullable Names title,
    @Nullable DecisionStatus status,
    @Nullable String note,
    @Nullable String provision) {

  /** Whether it is the one that took its place. */
  boolean isReplacing() {
    return back && type == Decision.RelationType.SUPERSEDES;
  }

  /** Those that a decision names, then those that name it. */
  static List<RelatedRow> all(Decision decision) {
    return Stream.concat(
            decision.relations().stream().map(one -> named(one, decision)),
            decision.namedBy().stream().map(RelatedRow::naming))
        .toList();
  }

  private static RelatedRow named(Decision.Relation relation, Decision decision) {
    var known =
        decision.named().stream().filter(one -> one.key().equals(relation.target())).findFirst();
    return new RelatedRow(
        false,
        relation.type(),
        relation.target(),
        relation.external(),
        known.map(Decision.Related::title).orElse(null),
        known.map(Decision.Related::status).orElse(null),
        relation.note(),
        relation.provision());
  }

  private static RelatedRow naming(Decision.Related one) {
    return new RelatedRow(
        true, one.type(), one.key(), false, one.title(), one.status(), null, one.provision());
  }
}
