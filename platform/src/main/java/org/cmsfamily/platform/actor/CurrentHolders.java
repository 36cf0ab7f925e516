package org.cmsfamily.platform.actor;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.store.Aggregate;

/** The actor's holders as the database is told them; none outside a request. */
@ApplicationScoped
public class CurrentHolders {

  private final Actor actor;

  CurrentHolders(Actor actor) {
    this.actor = actor;
  }

  /** The holders' codes and the mark of everyone, parted by {@code |}; empty outside a request. */
  public String joined() {
    if (!Arc.container().requestContext().isActive() || actor.login().isEmpty()) {
      return "";
    }
    var holders = String.join("|", actor.holders());
    return holders.isEmpty() ? Aggregate.EVERYONE : Aggregate.EVERYONE + "|" + holders;
  }
}
