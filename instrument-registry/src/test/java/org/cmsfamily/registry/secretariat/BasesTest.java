package org.cmsfamily.registry.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.Precision;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BasesTest {

  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATER = THEN.plusSeconds(60);
  private static final LocalDate BEFORE_THE_MOVE = LocalDate.of(2000, 7, 16);
  private static final LocalDate OF_THE_MOVE = LocalDate.of(2000, 7, 17);

  @Test
  void aewaIsBasedInBonnFromTheDayItsSecretariatMoved() {
    var secretariats =
        List.of(
            secretariat("INTERIM")
                .seated(seat("s1", "The Hague", "1996", null, THEN, null))
                .serving(serving("a1", ServingRole.INTERIM, "1996", "2000-07-17")),
            secretariat("PERMANENT")
                .seated(seat("s1", "Bonn", "2000-07-17", null, THEN, null))
                .serving(serving("a1", ServingRole.PERMANENT, "2000-07-17", null)));
    assertThat(city(secretariats, BEFORE_THE_MOVE, LATER)).contains("The Hague");
    assertThat(city(secretariats, OF_THE_MOVE, LATER)).contains("Bonn");
  }

  @Test
  void aSecretariatThatMovesKeepsItsEarlierSeat() {
    var moved =
        served("The Hague", "1996").seated(seat("s2", "Bonn", "2000-07-17", null, THEN, null));
    assertThat(city(List.of(moved), BEFORE_THE_MOVE, LATER)).contains("The Hague");
    assertThat(city(List.of(moved), OF_THE_MOVE, LATER)).contains("Bonn");
  }

  @Test
  void aCorrectionChangesTheAnswerButNotWhatWasKnownBefore() {
    var corrected =
        served("Bonn", "2000-07-17").seated(seat("s2", "Bonn", "2000-07-10", null, LATER, "s1"));
    assertThat(city(List.of(corrected), LocalDate.of(2000, 7, 12), LATER)).contains("Bonn");
    assertThat(city(List.of(corrected), LocalDate.of(2000, 7, 12), THEN)).isEmpty();
  }

  @Test
  void coordinationNeverTellsWhereAnInstrumentIsBased() {
    var coordinating =
        secretariat("COORDINATION")
            .seated(seat("s1", "Bonn", null, null, THEN, null))
            .serving(serving("a1", ServingRole.COORDINATION, null, null));
    assertThat(new Bases(List.of(coordinating)).of("AEWA", OF_THE_MOVE, LATER)).isEmpty();
  }

  @Test
  void thePermanentArrangementGoesBeforeTheInterim() {
    var interim = served("The Hague", "1996", ServingRole.INTERIM);
    var permanent = served("Bonn", "1990", ServingRole.PERMANENT);
    assertThat(city(List.of(interim, permanent), OF_THE_MOVE, LATER)).contains("Bonn");
  }

  @Test
  void aSeatWithinAnotherIsRefused() {
    var seated = served("Bonn", "1984");
    Assertions.assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> seated.seated(seat("s2", "Paris", "1990", "1995", LATER, null)))
        .extracting(p -> p.type().slug())
        .isEqualTo("overlapping-period");
  }

  @Test
  void whatIsCorrectedMustStand() {
    var seated = served("Bonn", "1984");
    Assertions.assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> seated.seated(seat("s2", "Bonn", "1985", null, LATER, "s9")));
  }

  private static Optional<String> city(
      List<Secretariat> secretariats, LocalDate day, Instant knownAt) {
    return new Bases(secretariats).of("AEWA", day, knownAt).map(b -> b.city());
  }

  private static Secretariat served(String city, String from) {
    return served(city, from, ServingRole.PERMANENT);
  }

  private static Secretariat served(String city, String from, ServingRole role) {
    return secretariat(role.name())
        .seated(seat("s1", city, from, null, THEN, null))
        .serving(serving("a1", role, null, null));
  }

  private static Secretariat secretariat(String code) {
    return new Secretariat(
        code,
        "FAM",
        Names.english(code),
        "AEWA",
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
      @Nullable String from,
      @Nullable String to,
      Instant at,
      @Nullable String replaces) {
    return new Seat(
        id, city, "DE", period(from, to), Precision.DAY, Provenance.UNSTATED, at, replaces);
  }

  private static ServingArrangement serving(
      String id, ServingRole role, @Nullable String from, @Nullable String to) {
    return new ServingArrangement(
        id, "AEWA", role, period(from, to), null, Provenance.UNSTATED, THEN, null);
  }

  private static Period period(@Nullable String from, @Nullable String to) {
    return new Period(
        from == null ? null : new PublishedDate(from), to == null ? null : new PublishedDate(to));
  }
}
