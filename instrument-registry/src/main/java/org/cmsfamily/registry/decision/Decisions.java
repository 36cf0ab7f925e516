package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryTopics;

/** The decisions that the actor may see. */
@ApplicationScoped
public class Decisions implements EnteredRepository<Decision, DecisionEntity> {

  private final Outbox outbox;

  Decisions(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public DecisionEntity newEntity() {
    return new DecisionEntity();
  }

  @Override
  public String noun() {
    return "decision";
  }

  /** Those of the keys that exist for the actor. */
  public List<Decision> among(Collection<String> keys) {
    return listAll(Filter.all().and("id in :keys", "keys", List.copyOf(keys)));
  }

  /** The instruments of those that exist for the actor. */
  public Set<String> instrumentsOf(Collection<String> keys) {
    return among(keys).stream().map(Decision::instrument).collect(Collectors.toSet());
  }

  /** How many decisions of a meeting the actor can see. */
  long countOf(String meeting) {
    return count(Filter.where("meeting", meeting));
  }

  /** The one with the symbol that the actor can see; what was taken back is none. */
  Optional<Decision> withSymbol(String symbolKey) {
    return listAll(
            Filter.where("symbolKey", symbolKey)
                .and("status <> :retracted", "retracted", DecisionStatus.RETRACTED))
        .stream()
        .findFirst();
  }

  /** Those with the symbol, in the text of any session. */
  List<Decision> revisionsOf(String unrevisedKey) {
    return listAll(
        Filter.all()
            .with(
                "symbolKey = :unrevised or symbolKey like :revised",
                Map.of("unrevised", unrevisedKey, "revised", unrevisedKey + "-REV%"))
            .and("status <> :retracted", "retracted", DecisionStatus.RETRACTED));
  }

  @Override
  public Object measured(Decision stored) {
    return DecisionState.asIfConfirmed(stored);
  }

  /** Its texts in further languages are no part of its record, and have a limit of their own. */
  @Override
  public Decision withRoom(Decision entered) {
    EntryLimits.mustFit(entered.texts(), EntryLimits.TEXT_BYTES);
    return EnteredRepository.super.withRoom(entered);
  }

  @Override
  public void publish(Decision stored) {
    outbox.append(
        RegistryTopics.DECISIONS, stored.key(), stored.version(), DecisionState.of(stored));
  }
}
