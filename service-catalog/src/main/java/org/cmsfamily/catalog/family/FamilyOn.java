package org.cmsfamily.catalog.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.Effect.GrantsCompetence;
import org.jspecify.annotations.Nullable;

/**
 * The family as it stands on a date, as far as it is known here. Answers about another day, such as
 * a planned start, rest on what is known today.
 */
public record FamilyOn(LocalDate date, RegistryFacts facts) {

  /**
   * As much of it as these holders may read: neither the drafts of others nor budgets that their
   * bodies have not adopted.
   *
   * @param named keys of records that may be read as well, as the terms show them to whoever reads
   */
  public FamilyOn seenBy(Set<String> holders, Set<String> named) {
    return new FamilyOn(
        date,
        facts.only(
            record ->
                switch (record) {
                  case DecisionFacts decision ->
                      decision.seenBy(holders) || named.contains(decision.key());
                  case BudgetFacts budget ->
                      budget.seenBy(holders) || named.stream().anyMatch(budget::named);
                  default -> true;
                }));
  }

  /** Whether the holder is one of the family: an instrument, a body, a secretariat, the adviser. */
  public boolean holds(String holder) {
    return knows(holder)
        || body(holder).isPresent()
        || facts.secretariats().stream().anyMatch(one -> one.code().equals(holder))
        || rollOut().map(FamilyFacts.RollOut::adviser).filter(holder::equals).isPresent();
  }

  /** The family's own record, once it has arrived. */
  public @Nullable FamilyFacts family() {
    return facts.family();
  }

  /** The roll-out, once it is known. */
  public Optional<FamilyFacts.RollOut> rollOut() {
    return Optional.ofNullable(family()).flatMap(known -> Optional.ofNullable(known.rollOut()));
  }

  /** The family's house rules. */
  public FamilyFacts.HouseRules houseRules() {
    var family = family();
    return family == null || family.houseRules() == null
        ? FamilyFacts.HouseRules.DEFAULT
        : family.houseRules();
  }

  /** The instrument's record has arrived. */
  public boolean knows(String instrument) {
    return facts.instruments().stream().anyMatch(known -> known.code().equals(instrument));
  }

  /** A body by its code. */
  public Optional<BodyFacts> body(String code) {
    return facts.body(code);
  }

  /** A decision by its key, whatever its status. */
  public Optional<DecisionFacts> decision(String key) {
    return facts.decision(key);
  }

  /** Decisions of an instrument's own bodies, whatever their status. */
  public List<DecisionFacts> decisionsOf(String instrument) {
    return facts.decisionsOf(instrument);
  }

  /**
   * Adopted by the day, its condition if any recorded as met, and not superseded by then; a
   * decision whose superseding one is not known is superseded from the beginning.
   */
  public boolean inForce(DecisionFacts decision, LocalDate day) {
    return adopted(decision, day) && !decision.conditionOpen();
  }

  /** As {@link #inForce}, with a condition that may still be open. */
  public boolean adopted(DecisionFacts decision, LocalDate day) {
    var superseding =
        facts.superseding(decision.key()).stream()
            .filter(other -> other.instrument().equals(decision.instrument()) && other.proved())
            .toList();
    return decision.adopted(day)
        && superseding.stream().noneMatch(other -> other.adopted(day))
        && !(decision.status().equals("superseded") && superseding.isEmpty());
  }

  /** The instrument's decisions that are in force on this date. */
  public List<DecisionFacts> inForce(String instrument) {
    return decisionsOf(instrument).stream().filter(decision -> inForce(decision, date)).toList();
  }

  /**
   * Bodies of the instrument that may decide on the subject in all these areas on this date: by a
   * recorded competence, or one that another of its bodies grants by a decision in force.
   */
  public List<BodyFacts> competentBodies(
      String instrument, String subject, Collection<String> areas) {
    return facts.bodies().stream()
        .filter(body -> body.instrument().equals(instrument) && !body.advisoryOnly())
        .filter(body -> body.competentFor(subject, areas, date) || granted(body, subject, areas))
        .toList();
  }

  private boolean granted(BodyFacts body, String subject, Collection<String> areas) {
    return inForce(body.instrument()).stream()
        .filter(decision -> !decision.body().equals(body.code()) && decides(decision.body()))
        .flatMap(decision -> decision.effects().stream())
        .anyMatch(effect -> grants(effect, body, subject, areas));
  }

  private static boolean grants(
      Effect effect, BodyFacts body, String subject, Collection<String> areas) {
    return effect instanceof GrantsCompetence grant
        && body.code().equals(grant.body())
        && subject.equals(grant.subject())
        && (grant.areas().isEmpty() || grant.areas().containsAll(areas));
  }

  /** The body is known and more than advisory. */
  public boolean decides(String body) {
    return body(body).filter(known -> !known.advisoryOnly()).isPresent();
  }

  /**
   * The city of the secretariat that serves the instrument permanently, else ad interim, on the
   * day; coordination never counts. Empty if that is not known.
   */
  public Optional<String> seat(String instrument, LocalDate day) {
    return seat(instrument, "permanent", day).or(() -> seat(instrument, "interim", day));
  }

  private Optional<String> seat(String instrument, String role, LocalDate day) {
    return facts.secretariats().stream()
        .filter(secretariat -> secretariat.serves(instrument, role, day))
        .flatMap(secretariat -> secretariat.city(day).stream())
        .findFirst();
  }

  /** The short and the full names of an instrument, in whatever language; none if not known. */
  public List<String> namesOf(String instrument) {
    return facts.instruments().stream()
        .filter(known -> known.code().equals(instrument))
        .flatMap(InstrumentFacts::known)
        .toList();
  }

  /**
   * The secretariats that serve one of the instruments on this date, in whatever role: by their
   * codes and their names.
   */
  public List<String> servants(Collection<String> instruments) {
    return facts.secretariats().stream()
        .filter(
            secretariat ->
                secretariat.servingArrangements().stream()
                    .anyMatch(
                        serving ->
                            instruments.contains(serving.instrument()) && serving.holdsOn(date)))
        .flatMap(one -> Stream.concat(Stream.of(one.code()), InstrumentFacts.known(one.names())))
        .toList();
  }

  /** Budgets of an instrument, adopted or not. */
  public List<BudgetFacts> budgetsOf(String instrument) {
    return facts.budgets().stream()
        .filter(budget -> budget.instrument().equals(instrument))
        .toList();
  }

  /**
   * A budget counts once the decision that adopted it, one of the instrument's own, is in force.
   */
  public boolean adopted(BudgetFacts budget) {
    var by = budget.adoptedBy();
    return budget.adopted()
        && by != null
        && decision(by)
            .filter(decision -> decision.instrument().equals(budget.instrument()))
            .filter(decision -> inForce(decision, date))
            .isPresent();
  }

  /** The budgets that terms may mean by a name: one's code, or the decision that adopted it. */
  public List<BudgetFacts> budgetsNamed(String instrument, String name) {
    return budgetsOf(instrument).stream().filter(budget -> budget.named(name)).toList();
  }

  /** The UN's rates as they are known on this date. */
  public UnRates unRates() {
    return new UnRates(facts.rates(), date);
  }

  /** Transmittals by the instrument's Executive Secretary to the body, received or not. */
  public List<TransmittalFacts> reportsTo(String body, String instrument) {
    return facts.transmittals().stream()
        .filter(transmittal -> transmittal.by(instrument, body))
        .toList();
  }

  /** Meetings of an instrument's bodies. */
  public List<MeetingFacts> meetingsOf(String instrument) {
    return facts.meetings().stream()
        .filter(meeting -> meeting.instrument().equals(instrument))
        .toList();
  }

  /** A meeting by its code. */
  public Optional<MeetingFacts> meeting(String code) {
    return facts.meeting(code);
  }

  /** The person held the role for the holder on the day, by an appointment that counts. */
  public boolean held(String person, String role, String holder, LocalDate day) {
    return appointments(person, role, holder).anyMatch(appointment -> appointment.held(day));
  }

  /** The person has an appointment to the role whose status is not known here. */
  public boolean unclear(String person, String role, String holder) {
    return appointments(person, role, holder).anyMatch(appointment -> !appointment.statusKnown());
  }

  private Stream<AppointmentFacts> appointments(String person, String role, String holder) {
    return facts.appointmentsOf(person).stream()
        .filter(appointment -> appointment.gives(person, role, holder));
  }

  /** Any of these decisions or budgets carries the mark, or the family itself does. */
  public boolean demonstration(Collection<String> keys) {
    var family = family();
    return (family != null && family.demonstration())
        || facts.decisions().stream()
            .anyMatch(decision -> decision.demonstration() && keys.contains(decision.key()))
        || facts.budgets().stream()
            .anyMatch(budget -> budget.demonstration() && keys.stream().anyMatch(budget::named));
  }
}
