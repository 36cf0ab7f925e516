package org.cmsfamily.catalog.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one family, undated.
 *
 * @param family null until its own record has arrived
 * @param versions of the records read, by {@link KnownRecord#reference}
 */
public record RegistryFacts(
    @Nullable FamilyFacts family,
    List<InstrumentFacts> instruments,
    List<SecretariatFacts> secretariats,
    List<BodyFacts> bodies,
    List<MeetingFacts> meetings,
    List<DecisionFacts> decisions,
    List<BudgetFacts> budgets,
    List<InvitationFacts> invitations,
    List<TransmittalFacts> transmittals,
    List<AppointmentFacts> appointments,
    SortedMap<String, String> versions) {

  private static final SortedMap<String, Class<?>> TOPICS = topics();

  public RegistryFacts {
    instruments = List.copyOf(instruments);
    secretariats = List.copyOf(secretariats);
    bodies = List.copyOf(bodies);
    meetings = List.copyOf(meetings);
    decisions = List.copyOf(decisions);
    budgets = List.copyOf(budgets);
    invitations = List.copyOf(invitations);
    transmittals = List.copyOf(transmittals);
    appointments = List.copyOf(appointments);
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  private static SortedMap<String, Class<?>> topics() {
    var topics = new TreeMap<String, Class<?>>();
    topics.put("registry.families", FamilyFacts.class);
    topics.put("registry.instruments", InstrumentFacts.class);
    topics.put("registry.secretariats", SecretariatFacts.class);
    topics.put("registry.bodies", BodyFacts.class);
    topics.put("registry.meetings", MeetingFacts.class);
    topics.put("registry.decisions", DecisionFacts.class);
    topics.put("registry.budgets", BudgetFacts.class);
    topics.put("registry.invitations", InvitationFacts.class);
    topics.put("registry.transmittals", TransmittalFacts.class);
    topics.put("registry.appointments", AppointmentFacts.class);
    return Collections.unmodifiableSortedMap(topics);
  }

  /** The topics that are read here; records of any other say nothing to a safeguard. */
  public static Collection<String> topicsRead() {
    return TOPICS.keySet();
  }

  /**
   * Reads one record, so that a consumer can refuse what cannot be read.
   *
   * @throws org.cmsfamily.platform.json.UnreadableJsonException if it is no record of its topic
   */
  public static void check(String topic, String json) {
    var type = TOPICS.get(topic);
    if (type != null) {
      var ignored = Json.read(json, type);
    }
  }

  /**
   * Reads the records of one family; their order does not matter.
   *
   * @throws org.cmsfamily.platform.json.UnreadableJsonException if one is no record of its topic
   */
  public static RegistryFacts read(Collection<KnownRecord> records) {
    var read = new ArrayList<Object>();
    var versions = new TreeMap<String, String>();
    for (var record : records) {
      var type = TOPICS.get(record.topic());
      if (type != null) {
        read.add(Json.read(record.json(), type));
        versions.put(record.reference(), record.version());
      }
    }
    return new RegistryFacts(
        all(read, FamilyFacts.class, FamilyFacts::code).stream().findFirst().orElse(null),
        all(read, InstrumentFacts.class, InstrumentFacts::code),
        all(read, SecretariatFacts.class, SecretariatFacts::code),
        all(read, BodyFacts.class, BodyFacts::code),
        all(read, MeetingFacts.class, MeetingFacts::code),
        all(read, DecisionFacts.class, DecisionFacts::key),
        all(read, BudgetFacts.class, BudgetFacts::code),
        all(read, InvitationFacts.class, InvitationFacts::id),
        all(read, TransmittalFacts.class, TransmittalFacts::id),
        all(read, AppointmentFacts.class, AppointmentFacts::id),
        versions);
  }

  private static <T> List<T> all(List<Object> read, Class<T> type, Function<T, String> key) {
    return read.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .sorted(Comparator.comparing(key))
        .toList();
  }

  /** The family as it stands on a date. */
  public FamilyOn on(LocalDate date) {
    return new FamilyOn(date, this);
  }
}
