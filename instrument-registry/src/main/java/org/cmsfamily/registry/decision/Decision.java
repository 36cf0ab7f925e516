package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What one body decided, recorded whole by that instrument's own registrar. Its text is never
 * edited: what becomes of it are further changes of its status, what was wrong in it are errata.
 *
 * @param symbol verbatim as published; null if it has none
 * @param parsed what the symbol says; null if it cannot be read
 * @param statusChanges what it was since when, in the order of recording; never empty
 */
public record Decision(
    String key,
    String family,
    String instrument,
    String body,
    String meeting,
    @Nullable String symbol,
    @Nullable ParsedSymbol parsed,
    Names title,
    List<Provision> provisions,
    List<Relation> relations,
    List<StatusChange> statusChanges,
    List<Erratum> errata,
    boolean demonstration,
    Provenance provenance,
    long version)
    implements Aggregate {

  public Decision {
    provisions = List.copyOf(provisions);
    relations = List.copyOf(relations);
    statusChanges = List.copyOf(statusChanges);
    errata = List.copyOf(errata);
  }

  /** What it is now. */
  public StatusChange now() {
    return statusChanges.getLast();
  }

  /** What it was on the day, as known at the instant; empty if it was not yet. */
  Optional<StatusChange> asOf(AsOf asOf) {
    return statusChanges.reversed().stream().filter(change -> change.isSeen(asOf)).findFirst();
  }

  /** Whether it counts as adopted now. */
  public boolean counts() {
    return now().counts();
  }

  /** The first day on which it held as adopted, if it counts. */
  public Optional<LocalDate> adopted() {
    return Optional.ofNullable(now().adoptedOn()).map(date -> date.first());
  }

  /**
   * The same with its next status.
   *
   * @throws Problem 409 if that cannot follow
   */
  Decision become(StatusChange next) {
    if (!now().status().mayBecome(next.status())) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE,
          "From %s it does not become %s"
              .formatted(Words.of(now().status()), Words.of(next.status())));
    }
    return with(next);
  }

  /**
   * The same, its record confirmed by the body's Chair.
   *
   * @throws Problem 409 if the body has not come to it yet, or it is confirmed already
   */
  Decision confirmed(StatusChange.Confirmation by) {
    if (now().status().isPending() || now().confirmation() != null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, "There is nothing to confirm in its state");
    }
    return with(now().confirmed(by));
  }

  /**
   * The same, its condition met since a day.
   *
   * @throws Problem 409 if it is not adopted under a condition that is still open
   */
  Decision conditionMet(LocalDate day, Instant at) {
    if (now().status() != DecisionStatus.ADOPTED_CONDITIONAL || now().conditionMet()) {
      throw Problem.of(RegistryProblems.WRONG_STATE, "It waits for no condition");
    }
    return with(now().withConditionMet(day, at));
  }

  /**
   * The same, the conditions that a provision sets met since a day. Source: domain, safeguard
   * Mandate.
   *
   * @throws Problem 409 if the provision sets no condition that nothing holds, or it is met already
   */
  Decision provisionMet(String number, LocalDate day, Instant at) {
    boolean open =
        provisions.stream()
            .filter(provision -> number.equals(provision.number()))
            .anyMatch(Provision::setsOpenCondition);
    if (!open || now().provisionsMet().contains(number)) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE, "Provision %s waits for no condition".formatted(number));
    }
    return with(now().withProvisionMet(number, day, at));
  }

  /**
   * The same with an erratum beside it.
   *
   * @throws Problem 409 if it is not published, so that it needs none
   */
  Decision corrected(Erratum erratum) {
    if (now().status().isPending()) {
      throw Problem.of(RegistryProblems.WRONG_STATE, "Only what was decided has errata");
    }
    var more = new ArrayList<>(errata);
    more.add(erratum);
    return next(statusChanges, more);
  }

  private Decision with(StatusChange change) {
    var more = new ArrayList<>(statusChanges);
    more.add(change);
    return next(more, errata);
  }

  private Decision next(List<StatusChange> statusChanges, List<Erratum> errata) {
    return new Decision(
        key,
        family,
        instrument,
        body,
        meeting,
        symbol,
        parsed,
        title,
        provisions,
        relations,
        statusChanges,
        errata,
        demonstration,
        provenance,
        version + 1);
  }

  @Override
  public String id() {
    return key;
  }

  /**
   * Drafts are the instrument's own; what is tabled, or not yet attested, also its body's; the rest
   * everybody's. Source: domain, section 4.
   */
  @Override
  public Set<String> readers() {
    return readersOf(now());
  }

  @Override
  public Set<String> touches() {
    return Set.of(instrument);
  }

  /** Who may see that it was so. */
  Set<String> readersOf(StatusChange change) {
    if (change.status() == DecisionStatus.DRAFT) {
      return Set.of(instrument);
    }
    return change.status().isPending() || !change.isAttested()
        ? Set.of(instrument, body)
        : Set.of(EVERYONE);
  }
}
