package org.cmsfamily.platform.actor;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.RowReader;

/** The actor as the database knows it; no one outside a request. */
@ApplicationScoped
class ActorAsReader implements RowReader {
  private final Actor actor;

  ActorAsReader(Actor actor) {
    this.actor = actor;
  }

  @Override
  public String login() {
    return Arc.container().requestContext().isActive() ? actor.login() : "";
  }

  @Override
  public String holders() {
    if (login().isEmpty()) {
      return "";
    }
    var holders = String.join("|", actor.holders());
    return holders.isEmpty() ? Aggregate.EVERYONE : Aggregate.EVERYONE + "|" + holders;
  }

  @Override
  public String offices() {
    return login().isEmpty() ? "" : String.join("|", actor.offices());
  }
}
