package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmsfamily.acceptance.AppRole.Rights;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Section 4 of the domain in the databases: the same cells asked as the {@code app} role, on one
 * connection that served somebody else before. A row that is shown in part has no cell here.
 */
class WhoSeesWhatInSqlTest {

  private static final Set<String> WITHOUT_SIGHT = Set.of("steward", "operator", "reporting-job");
  private static final Set<String> WITHOUT_OFFICE = Set.of("adviser", "committee-member");
  private static final Pattern INSTRUMENT = Pattern.compile("[A-Z0-9]+-(CMS|AEWA|EUROBATS)");

  private final SightedFamily family = SightedFamily.made();
  private final Map<Part, Rights> known = new TreeMap<>();

  @TestFactory
  Stream<DynamicTest> theDatabaseGivesWhatThePageGives() {
    return WhoSeesWhat.page().stream()
        .filter(row -> family.thing(row.thing()).row() != null)
        .map(row -> DynamicTest.dynamicTest(row.thing(), () -> isAsThePageSays(row)));
  }

  private void isAsThePageSays(WhoSeesWhat row) throws SQLException {
    var thing = family.thing(row.thing());
    var stored = Objects.requireNonNull(thing.row());
    var differing = new ArrayList<String>();
    try (var app = AppRole.of(thing.service())) {
      for (var cell : row.people().entrySet()) {
        for (boolean commits : List.of(true, false)) {
          ended(app, everything(), commits);
          if (app.sees(stored)) differing.add("nobody after " + (commits ? "commit" : "rollback"));
          app.begin(rights(cell.getKey()));
          if (app.sees(stored) != cell.getValue())
            differing.add(
                cell.getKey() + (cell.getValue() ? " should" : " should not") + " see it");
          app.rollback();
        }
      }
    }

    assertThat(differing).as(row.thing()).isEmpty();
  }

  /** Somebody who may see all of it was here before. */
  private static void ended(AppRole app, Rights reader, boolean commits) throws SQLException {
    app.begin(reader);
    if (commits) app.commit();
    else app.rollback();
  }

  @TestFactory
  Stream<DynamicTest> nobodyChangesWhatHeDoesNotSee() {
    return WhoSeesWhat.page().stream()
        .filter(row -> row.people().containsValue(false))
        .filter(row -> family.thing(row.thing()).row() != null)
        .filter(row -> !row.thing().startsWith("the acts"))
        .map(row -> DynamicTest.dynamicTest(row.thing(), () -> isNotChanged(row)));
  }

  private void isNotChanged(WhoSeesWhat row) throws SQLException {
    var thing = family.thing(row.thing());
    var stored = Objects.requireNonNull(thing.row());
    for (var cell : row.people().entrySet()) {
      if (cell.getValue()) continue;
      try (var app = AppRole.of(thing.service())) {
        app.begin(rights(cell.getKey()));
        var update =
            "update %1$s set %2$s = %2$s where %2$s = ?".formatted(stored.table(), stored.column());
        assertThat(changed(app, update, stored.value()))
            .as(row.thing() + ": " + cell.getKey())
            .isZero();
      }
    }
  }

  /** None where the role may not change such rows at all. */
  private static int changed(AppRole app, String sql, String... values) throws SQLException {
    try {
      return app.changes(sql, values);
    } catch (SQLException e) {
      if (e.getSQLState().equals("42501")) return 0;
      throw e;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "act, name",
    "act, capacity",
    "ledger_entry, amount",
    "ledger_batch, sha256",
    "rate, per_usd"
  })
  void whatIsOnlyAddedIsNeverChanged(String table, String column) throws SQLException {
    try (var app = AppRole.of("reporting")) {
      app.begin(everything());
      assertThatThrownBy(() -> app.changes("update %1$s set %2$s = %2$s".formatted(table, column)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry", "catalog", "reporting"})
  void noActIsRemoved(String service) throws SQLException {
    try (var app = AppRole.of(service)) {
      app.begin(everything());
      assertThatThrownBy(() -> app.changes("delete from act"))
          .hasMessageContaining("permission denied");
    }
  }

  /** Who may act is written by the registry alone; the others follow its topic. */
  @ParameterizedTest
  @ValueSource(strings = {"catalog", "reporting"})
  void noRequestMakesAnybodyAnOfficeHolder(String service) throws SQLException {
    for (var table : List.of("authority_login", "authority_appointment", "authority_family")) {
      try (var app = AppRole.of(service)) {
        app.begin(everything());
        assertThatThrownBy(() -> app.changes("delete from " + table))
            .as(table)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry", "catalog", "reporting"})
  void whatWasAnsweredToOneLoginIsNotReadByAnother(String service) throws SQLException {
    try (var app = AppRole.of(service)) {
      app.begin(everything());
      assertThat(app.changes("update idempotency_key set status = status")).isZero();
    }
  }

  @Test
  void nobodyPublishesForAnother() throws SQLException {
    try (var app = AppRole.of("registry")) {
      app.begin(Rights.OF_A_STRANGER);
      assertThatThrownBy(
              () ->
                  app.changes(
                      "insert into organisation (id, family, version, readers, name_en)"
                          + " values ('X', 'X', 1, '{X}', 'X')"))
          .hasMessageContaining("row-level security");
    }
  }

  private Rights everything() {
    var holders = new HashSet<String>();
    var offices = new HashSet<String>();
    for (var part : WhoSeesWhat.readers()) {
      holders.addAll(rights(part).holders());
      offices.addAll(rights(part).offices());
    }
    return new Rights(holders, offices);
  }

  /** What the services tell the database of a person. */
  private Rights rights(Part person) {
    return known.computeIfAbsent(person, this::asked);
  }

  private Rights asked(Part person) {
    var holders = new HashSet<>(Rights.OF_A_STRANGER.holders());
    var offices = new HashSet<String>();
    for (var capacity : family.family().registry(person).get("/me").json().path("capacities")) {
      var holder = capacity.asText().substring(0, capacity.asText().lastIndexOf(':'));
      var role = capacity.asText().substring(holder.length() + 1);
      if (WITHOUT_SIGHT.contains(role)) continue;
      holders.add(holder);
      if (INSTRUMENT.matcher(holder).matches()) holders.add(holder.replaceAll("-.*", "/*"));
      if (!WITHOUT_OFFICE.contains(role)) offices.add(holder);
      if (INSTRUMENT.matcher(holder).matches()) offices.add(holder.replaceAll("-.*", "/*"));
    }
    return new Rights(holders, offices);
  }
}
