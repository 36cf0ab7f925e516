package org.cmsfamily.registry.secretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.AsOf;
import org.cmsfamily.registry.time.History;
import org.cmsfamily.registry.time.Precision;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A secretariat as the others know it, and as the API shows it. On the wire it carries its whole
 * history: a fact that another one replaces stands no longer.
 */
public record SecretariatState(
    String code,
    String family,
    Names names,
    @Nullable String permanentFor,
    @Nullable String administeredBy,
    @Nullable String website,
    List<SeatState> seats,
    List<ArrangementState> servingArrangements,
    Provenance origin) {

  /** See {@link Seat}; {@code to} is the day after its last. */
  public record SeatState(
      String id,
      @Nullable String city,
      String country,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Precision precision,
      @Nullable String fromPublished,
      @Nullable String toPublished,
      Provenance origin,
      Instant recordedAt,
      @Nullable String replaces) {}

  /** See {@link ServingArrangement}; {@code to} is the day after its last. */
  public record ArrangementState(
      String id,
      String instrument,
      ServingRole role,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String fromPublished,
      @Nullable String toPublished,
      @Nullable String decision,
      Provenance origin,
      Instant recordedAt,
      @Nullable String replaces) {}

  static SecretariatState of(Secretariat s) {
    return of(s, s.seats(), s.servingArrangements());
  }

  /** Only the facts that are seen from there. */
  static SecretariatState of(Secretariat s, AsOf asOf) {
    return of(
        s,
        new History<>(s.seats()).asOf(asOf.day(), asOf.knownAt()),
        new History<>(s.servingArrangements()).asOf(asOf.day(), asOf.knownAt()));
  }

  private static SecretariatState of(
      Secretariat s, List<Seat> seats, List<ServingArrangement> arrangements) {
    return new SecretariatState(
        s.code(),
        s.family(),
        s.names(),
        s.permanentFor(),
        s.administeredBy(),
        s.website(),
        seats.stream().map(SecretariatState::of).toList(),
        arrangements.stream().map(SecretariatState::of).toList(),
        s.provenance());
  }

  private static SeatState of(Seat seat) {
    return new SeatState(
        seat.id(),
        seat.city(),
        seat.country(),
        seat.period().firstDay(),
        seat.period().endDay(),
        seat.precision(),
        text(seat.period().from()),
        text(seat.period().to()),
        seat.provenance(),
        seat.recordedAt(),
        seat.replaces());
  }

  private static ArrangementState of(ServingArrangement arrangement) {
    return new ArrangementState(
        arrangement.id(),
        arrangement.instrument(),
        arrangement.role(),
        arrangement.period().firstDay(),
        arrangement.period().endDay(),
        text(arrangement.period().from()),
        text(arrangement.period().to()),
        arrangement.decision(),
        arrangement.provenance(),
        arrangement.recordedAt(),
        arrangement.replaces());
  }

  private static @Nullable String text(@Nullable PublishedDate date) {
    return date == null ? null : date.text();
  }
}
