package org.cmsfamily.platform.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.LongTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * An operator at work on the service, whose work is done in transactions of its own; the act stands
 * in the audit trail of the family that the operator serves.
 */
@ApplicationScoped
class Operator {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Actor actor;
  private final LongTransaction transaction;
  private final String service;

  Operator(
      Actor actor,
      LongTransaction transaction,
      @ConfigProperty(name = "skein.service") String service) {
    this.actor = actor;
    this.transaction = transaction;
    this.service = service;
  }

  /**
   * Does the work.
   *
   * @param actingAs the capacity, needed only by the operator of several families
   * @param bound what of the result the act names
   */
  <T> Done<T> does(
      OperatorAct act,
      @Nullable String actingAs,
      Supplier<T> work,
      Function<T, Map<String, Object>> bound) {
    var capacity = actor.capacityFor(Set.of(Roles.OPERATOR), holder -> true, actingAs);
    var family = capacity.holder();
    transaction.mayWait(LONGEST);
    var result = work.get();
    return Done.of(
        result,
        new ActDraft(
            act.text(),
            "service",
            service,
            1,
            capacity,
            family,
            Set.of(family, Aggregate.instrumentsOf(family)),
            bound.apply(result)));
  }
}
