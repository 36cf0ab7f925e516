package org.cmsfamily.catalog.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cmsfamily.catalog.cost.Sparse;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one family, undated; immutable, with what is looked up often by key.
 */
public final class RegistryFacts {
  private final SortedMap<String, String> versions;
  private final Map<Class<?>, List<?>> facts = new HashMap<>();
  private final Map<String, List<DecisionFacts>> decisionByKey;
  private final Map<String, List<DecisionFacts>> decisionsOf;
  private final Map<String, List<DecisionFacts>> superseding = new HashMap<>();
  private final Map<String, List<BodyFacts>> bodyByCode;
  private final Map<String, List<MeetingFacts>> meetingByCode;
  private final Map<String, List<AppointmentFacts>> appointmentsOf;

  /**
   * From the facts of the family's records; their order does not matter.
   *
   * @param versions of the records, by {@code topic/key}
   */
  public RegistryFacts(Collection<?> all, Map<String, String> versions) {
    this.versions = Sparse.map(versions);
    keep(all, FamilyFacts.class, FamilyFacts::code);
    keep(all, InstrumentFacts.class, InstrumentFacts::code);
    keep(all, SecretariatFacts.class, SecretariatFacts::code);
    keep(all, BodyFacts.class, BodyFacts::code);
    keep(all, MeetingFacts.class, MeetingFacts::code);
    keep(all, DecisionFacts.class, DecisionFacts::key);
    keep(all, BudgetFacts.class, BudgetFacts::code);
    keep(all, InvitationFacts.class, InvitationFacts::id);
    keep(all, TransmittalFacts.class, TransmittalFacts::id);
    keep(all, AppointmentFacts.class, AppointmentFacts::id);
    keep(all, RateFacts.class, RateFacts::key);
    decisionByKey = by(decisions(), DecisionFacts::key);
    decisionsOf = by(decisions(), DecisionFacts::instrument);
    bodyByCode = by(bodies(), BodyFacts::code);
    meetingByCode = by(meetings(), MeetingFacts::code);
    appointmentsOf = by(appointments(), AppointmentFacts::person);
    decisions().forEach(this::supersedes);
  }

  private <T> void keep(Collection<?> all, Class<T> type, Function<T, String> key) {
    facts.put(
        type,
        all.stream()
            .filter(type::isInstance)
            .map(type::cast)
            .sorted(Comparator.comparing(key))
            .toList());
  }

  private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> key) {
    var found = new HashMap<String, List<T>>();
    all.forEach(one -> found.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    return found;
  }

  private void supersedes(DecisionFacts decision) {
    decision.relations().stream()
        .filter(relation -> decision.supersedes(relation.target()))
        .forEach(
            relation ->
                superseding
                    .computeIfAbsent(relation.target(), target -> new ArrayList<>())
                    .add(decision));
  }

  @SuppressWarnings("unchecked") // only keep() puts, by type
  private <T> List<T> all(Class<T> type) {
    return (List<T>) facts.getOrDefault(type, List.of());
  }

  /** As much of it as is seen; the same if that is all. */
  RegistryFacts only(Predicate<Object> seen) {
    var all = facts.values().stream().flatMap(List::stream).toList();
    var some = all.stream().filter(seen).toList();
    return some.size() == all.size() ? this : new RegistryFacts(some, versions);
  }

  /** The family's own record, null until it has arrived. */
  public @Nullable FamilyFacts family() {
    return all(FamilyFacts.class).stream().findFirst().orElse(null);
  }

  /** All instruments, by code. */
  public List<InstrumentFacts> instruments() {
    return all(InstrumentFacts.class);
  }

  /** All secretariats, by code. */
  public List<SecretariatFacts> secretariats() {
    return all(SecretariatFacts.class);
  }

  /** All bodies, by code. */
  public List<BodyFacts> bodies() {
    return all(BodyFacts.class);
  }

  /** All meetings, by code. */
  public List<MeetingFacts> meetings() {
    return all(MeetingFacts.class);
  }

  /** All decisions, by key. */
  public List<DecisionFacts> decisions() {
    return all(DecisionFacts.class);
  }

  /** All budgets, by code. */
  public List<BudgetFacts> budgets() {
    return all(BudgetFacts.class);
  }

  /** All transmittals, by id. */
  public List<TransmittalFacts> transmittals() {
    return all(TransmittalFacts.class);
  }

  /** All appointments, by id. */
  public List<AppointmentFacts> appointments() {
    return all(AppointmentFacts.class);
  }

  /** All UN rates, by currency and day. */
  public List<RateFacts> rates() {
    return all(RateFacts.class);
  }

  /** Versions of the records read, by {@code topic/key}. */
  public SortedMap<String, String> versions() {
    return versions;
  }

  Optional<DecisionFacts> decision(String key) {
    return decisionByKey.getOrDefault(key, List.of()).stream().findFirst();
  }

  List<DecisionFacts> decisionsOf(String instrument) {
    return decisionsOf.getOrDefault(instrument, List.of());
  }

  List<DecisionFacts> superseding(String key) {
    return superseding.getOrDefault(key, List.of());
  }

  Optional<BodyFacts> body(String code) {
    return bodyByCode.getOrDefault(code, List.of()).stream().findFirst();
  }

  Optional<MeetingFacts> meeting(String code) {
    return meetingByCode.getOrDefault(code, List.of()).stream().findFirst();
  }

  List<AppointmentFacts> appointmentsOf(String person) {
    return appointmentsOf.getOrDefault(person, List.of());
  }

  /** The family as it stands on a date. */
  public FamilyOn on(LocalDate date) {
    return new FamilyOn(date, this);
  }
}
