package org.cmsfamily.platform.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.AsSystem;
import org.hibernate.StatelessSession;

/**
 * Verifies the chain of a family's acts, all of them and not only those that the caller sees: only
 * numbers and a hash are shown. The database links and verifies, so that no act passes by.
 */
@ApplicationScoped
class ActChain {
  private final StatelessSession rows;
  private final Actor actor;

  ActChain(StatelessSession rows, Actor actor) {
    this.rows = rows;
    this.actor = actor;
  }

  /**
   * Verifies from the first row to the last.
   *
   * @throws Problem 404 for whoever is neither the family's operator nor an auditor in it
   */
  ChainView verify(String family) {
    if (!mayVerify(family)) {
      throw PlatformProblems.notFound("family " + family);
    }
    return AsSystem.call(() -> verified(family));
  }

  private boolean mayVerify(String family) {
    return actor.holds(Roles.OPERATOR, family)
        || actor.holds(Roles.AUDITOR, family)
        || (actor.capacities().stream().anyMatch(c -> c.role().equals(Roles.AUDITOR))
            && actor.holders().contains(Aggregate.instrumentsOf(family)));
  }

  private ChainView verified(String family) {
    var row =
        rows.createNativeQuery(
                "select rows, hash, broken_at from act_verification(:family)", Tuple.class)
            .setParameter("family", family)
            .getSingleResult();
    return ChainView.of(
        family,
        row.get("rows", Long.class),
        row.get("hash", String.class),
        row.get("broken_at", Long.class));
  }
}
