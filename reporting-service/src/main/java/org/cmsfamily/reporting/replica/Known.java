package org.cmsfamily.reporting.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.Database;

/**
 * The newest state per topic and key of what others own. It holds what they published for services
 * to know, drafts too; who may see what of it is decided where it is shown.
 */
@ApplicationScoped
public class Known {

  static final String FAMILIES = "registry.families";
  static final String INSTRUMENTS = "registry.instruments";
  static final String SERVICES = "catalog.services";

  private final Database database;

  Known(Database database) {
    this.database = database;
  }

  /** The state, if it is known. */
  public <T> Optional<T> find(String topic, String key, Class<T> type) {
    return database.handle(
        h ->
            h.createQuery("select state from known_state where topic = :topic and key = :key")
                .bind("topic", topic)
                .bind("key", key)
                .mapTo(String.class)
                .findOne()
                .map(state -> Json.read(state, type)));
  }

  /** The version that is known, as the topic carries it ({@code epoch.number}). */
  public Optional<String> version(String topic, String key) {
    return database.handle(
        h ->
            h.createQuery("select version from known_state where topic = :topic and key = :key")
                .bind("topic", topic)
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
  }

  /** All states of a family, by key. */
  public <T> List<T> list(String topic, String family, Class<T> type) {
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select state from known_state where topic = :topic and family = :family
                    order by key limit 10000
                    """)
                .bind("topic", topic)
                .bind("family", family)
                .mapTo(String.class)
                .map(state -> Json.read(state, type))
                .list());
  }

  /** A service, if it is known. */
  public Optional<ServiceFacts> findService(String code) {
    return find(SERVICES, code, ServiceFacts.class);
  }

  /**
   * A service.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 {@code not-known-yet}
   */
  public ServiceFacts service(String code) {
    return findService(code).orElseThrow(() -> PlatformProblems.notKnownYet("Service " + code));
  }

  /** The services of a family, by code. */
  public List<ServiceFacts> services(String family) {
    return list(SERVICES, family, ServiceFacts.class);
  }

  /**
   * A family.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 {@code not-known-yet}
   */
  public FamilyFacts family(String code) {
    return find(FAMILIES, code, FamilyFacts.class)
        .orElseThrow(() -> PlatformProblems.notKnownYet("Family " + code));
  }

  /** The codes of a family's instruments. */
  public Set<String> instruments(String family) {
    return list(INSTRUMENTS, family, InstrumentCode.class).stream()
        .map(InstrumentCode::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  void learn(StateRecord state, String family) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into known_state (topic, key, family, version, state)
                    values (:topic, :key, :family, :version, cast(:state as jsonb))
                    on conflict (topic, key) do update
                      set family = excluded.family, version = excluded.version, state = excluded.state
                    """)
                .bind("topic", state.topic())
                .bind("key", state.key())
                .bind("family", family)
                .bind("version", state.version().epoch() + "." + state.version().number())
                .bind("state", state.json())
                .execute());
  }
}
