package org.cmsfamily.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/** The bodies. */
@ApplicationScoped
public class Bodies implements EnteredRepository<Body, BodyEntity> {

  private final Outbox outbox;

  Bodies(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public BodyEntity newEntity() {
    return new BodyEntity();
  }

  @Override
  public String noun() {
    return "body";
  }

  /** The bodies of a family. */
  public List<Body> of(String family) {
    return listAll(Filter.where("family", family));
  }

  /** The body by the rules of a day, as far as is known now; the present one if none is given. */
  public Body on(@Nullable LocalDate day, Body body) {
    return day == null ? body : asOf(body, new AsOf(day, Instant.MAX)).orElse(body);
  }

  /** The codes of the bodies of an instrument. */
  List<String> codesOf(String instrument) {
    return listAll(Filter.where("instrument", instrument)).stream().map(Body::code).toList();
  }

  @Override
  public Object measured(Body stored) {
    return BodyState.of(stored);
  }

  @Override
  public Optional<Body> facts(Body stored) {
    return Optional.of(stored.facts());
  }

  @Override
  public Body changedTo(Body stored, Body facts) {
    return stored.changedTo(facts);
  }

  @Override
  public void publish(Body stored) {
    outbox.append(RegistryTopics.BODIES, stored.code(), stored.version(), BodyState.of(stored));
  }
}
