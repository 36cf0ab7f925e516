package org.cmsfamily.registry.secretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.History;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.Precision;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecretariatTest {

  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATER = THEN.plusSeconds(60);

  @Test
  void aSecretariatThatMovesKeepsItsEarlierSeat() {
    var moved = in("The Hague", "1996").seated(seat("s2", "Bonn", "2000-07-17", null, THEN, null));
    assertThat(cities(moved, LocalDate.of(2000, 7, 16))).containsExactly("The Hague");
    assertThat(cities(moved, LocalDate.of(2000, 7, 17))).containsExactly("Bonn");
  }

  @Test
  void whatWasReplacedSaysSinceWhen() {
    var moved = in("The Hague", "1996").seated(seat("s2", "Bonn", "2000-07-17", null, LATER, null));
    var history = new History<>(moved.seats());
    assertThat(history.replacedAt("s1")).contains(LATER);
    assertThat(history.replacedAt("s2")).isEmpty();
  }

  @Test
  void aSeatWithinAnotherIsRefused() {
    var seated = in("Bonn", "1984");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> seated.seated(seat("s2", "Paris", "1990", "1995", LATER, null)))
        .extracting(p -> p.type().slug())
        .isEqualTo("overlapping-period");
  }

  @Test
  void whatIsCorrectedMustStand() {
    var seated = in("Bonn", "1984");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> seated.seated(seat("s2", "Bonn", "1985", null, LATER, "s9")));
  }

  @Test
  void itsSeatsAreEnteredByTheInstrumentThatItServesPermanently() {
    var office = unseated(null);
    var interim = office.serving(arrangement("a1", "EUROBATS", ServingRole.INTERIM, THEN));
    assertThat(interim.seatedBy()).contains("EUROBATS");
    var first = interim.serving(arrangement("a2", "AEWA", ServingRole.PERMANENT, THEN));
    var second = first.serving(arrangement("a3", "CMS", ServingRole.PERMANENT, LATER));
    assertThat(second.seatedBy()).contains("AEWA");
    assertThat(unseated("CMS").seatedBy()).contains("CMS");
  }

  @Test
  void onlyWhatIsOfTheSameInstrumentIsCorrected() {
    var serving = unseated(null).serving(arrangement("a1", "CMS", ServingRole.PERMANENT, THEN));
    var correction =
        new ServingArrangement(
            "a2",
            "AEWA",
            ServingRole.PERMANENT,
            new Period(null, null),
            null,
            Provenance.UNSTATED,
            LATER,
            "a1");
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> serving.serving(correction));
  }

  private static ServingArrangement arrangement(
      String id, String instrument, ServingRole role, Instant at) {
    return new ServingArrangement(
        id, instrument, role, new Period(null, null), null, Provenance.UNSTATED, at, null);
  }

  private static List<@Nullable String> cities(Secretariat secretariat, LocalDate day) {
    return new History<>(secretariat.seats())
        .asOf(day, LATER).stream().<@Nullable String>map(Seat::city).toList();
  }

  private static Secretariat in(String city, String from) {
    return unseated("AEWA").seated(seat("s1", city, from, null, THEN, null));
  }

  private static Secretariat unseated(@Nullable String permanentFor) {
    return new Secretariat(
        "OFFICE",
        "FAM",
        new Names("Office", null, null),
        permanentFor,
        null,
        null,
        List.of(),
        List.of(),
        Provenance.UNSTATED,
        1);
  }

  private static Seat seat(
      String id,
      String city,
      String from,
      @Nullable String to,
      Instant at,
      @Nullable String replaces) {
    var period = new Period(new PublishedDate(from), to == null ? null : new PublishedDate(to));
    return new Seat(id, city, "DE", period, Precision.DAY, Provenance.UNSTATED, at, replaces);
  }
}
