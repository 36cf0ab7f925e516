package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.RegistryTopics;

/** The secretariats. */
@ApplicationScoped
public class Secretariats implements PublishedRepository<Secretariat, SecretariatEntity> {

  private final Outbox outbox;

  Secretariats(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public SecretariatEntity newEntity() {
    return new SecretariatEntity();
  }

  @Override
  public String noun() {
    return "secretariat";
  }

  /** The offices of a family. */
  List<Secretariat> of(String family) {
    return listAll(Filter.where("family", family));
  }

  @Override
  public Problem violated(String constraint, Secretariat aggregate) {
    return constraint.equals("one_permanent_and_one_interim")
        ? Problem.of(
            RegistryProblems.OVERLAPPING_PERIOD,
            "Another secretariat serves the instrument so in a part of that period")
        : PublishedRepository.super.violated(constraint, aggregate);
  }

  @Override
  public void publish(Secretariat stored) {
    outbox.append(
        RegistryTopics.SECRETARIATS, stored.code(), stored.version(), SecretariatState.of(stored));
  }
}
