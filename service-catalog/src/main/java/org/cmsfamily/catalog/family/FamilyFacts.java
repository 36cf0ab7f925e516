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
public record FamilyFacts(
    @Nullable Family family,
    List<Instrument> instruments,
    List<Secretariat> secretariats,
    List<Body> bodies,
    List<Meeting> meetings,
    List<Decision> decisions,
    List<Budget> budgets,
    List<Invitation> invitations,
    List<Transmittal> transmittals,
    List<Appointment> appointments,
    SortedMap<String, String> versions) {

  private static final SortedMap<String, Class<?>> TOPICS = topics();

  public FamilyFacts {
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
    topics.put("registry.families", Family.class);
    topics.put("registry.instruments", Instrument.class);
    topics.put("registry.secretariats", Secretariat.class);
    topics.put("registry.bodies", Body.class);
    topics.put("registry.meetings", Meeting.class);
    topics.put("registry.decisions", Decision.class);
    topics.put("registry.budgets", Budget.class);
    topics.put("registry.invitations", Invitation.class);
    topics.put("registry.transmittals", Transmittal.class);
    topics.put("registry.appointments", Appointment.class);
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
  public static FamilyFacts read(Collection<KnownRecord> records) {
    var read = new ArrayList<Object>();
    var versions = new TreeMap<String, String>();
    for (var record : records) {
      var type = TOPICS.get(record.topic());
      if (type != null) {
        read.add(Json.read(record.json(), type));
        versions.put(record.reference(), record.version());
      }
    }
    return new FamilyFacts(
        all(read, Family.class, Family::code).stream().findFirst().orElse(null),
        all(read, Instrument.class, Instrument::code),
        all(read, Secretariat.class, Secretariat::code),
        all(read, Body.class, Body::code),
        all(read, Meeting.class, Meeting::code),
        all(read, Decision.class, Decision::key),
        all(read, Budget.class, Budget::code),
        all(read, Invitation.class, Invitation::id),
        all(read, Transmittal.class, Transmittal::id),
        all(read, Appointment.class, Appointment::id),
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
