package org.cmsfamily.registry.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.RegistryTopics;

/** The secretariats. */
@ApplicationScoped
public class Secretariats implements EnteredRepository<Secretariat, SecretariatEntity> {

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
        ? Problem.of(RegistryProblems.OVERLAPPING_PERIOD, Text.of("served-by-another"))
        : EnteredRepository.super.violated(constraint, aggregate);
  }

  @Override
  public Object measured(Secretariat stored) {
    return SecretariatState.of(stored);
  }

  @Override
  public Optional<Secretariat> facts(Secretariat stored) {
    return Optional.of(stored.facts());
  }

  @Override
  public Secretariat changedTo(Secretariat stored, Secretariat facts) {
    return stored.changedTo(facts);
  }

  @Override
  public void publish(Secretariat stored) {
    outbox.append(
        RegistryTopics.SECRETARIATS, stored.code(), stored.version(), SecretariatState.of(stored));
  }
}
