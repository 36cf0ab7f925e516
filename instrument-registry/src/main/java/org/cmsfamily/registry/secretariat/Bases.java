package org.cmsfamily.registry.secretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.registry.time.History;

/**
 * Where instruments are based, computed and never stored: the seat on that day of the secretariat
 * with the permanent serving arrangement, else of the one with the interim; coordination never
 * counts.
 */
public record Bases(List<Secretariat> secretariats) {

  public Bases {
    secretariats = List.copyOf(secretariats);
  }

  /**
   * Where the instrument is based on the day, as known at the instant; empty if nobody serves it.
   */
  public Optional<Base> of(String instrument, LocalDate day, Instant knownAt) {
    return serving(instrument, ServingRole.PERMANENT, day, knownAt)
        .or(() -> serving(instrument, ServingRole.INTERIM, day, knownAt))
        .map(secretariat -> base(secretariat, day, knownAt));
  }

  private Optional<Secretariat> serving(
      String instrument, ServingRole role, LocalDate day, Instant knownAt) {
    record Service(Secretariat by, LocalDate since) {}
    return secretariats.stream()
        .flatMap(
            secretariat ->
                new History<>(secretariat.servingArrangements())
                    .asOf(day, knownAt).stream()
                        .filter(a -> a.instrument().equals(instrument) && a.role() == role)
                        .map(a -> new Service(secretariat, a.period().begins())))
        .max(Comparator.comparing(Service::since))
        .map(Service::by);
  }

  private static Base base(Secretariat secretariat, LocalDate day, Instant knownAt) {
    return new History<>(secretariat.seats())
        .on(day, knownAt)
        .map(seat -> new Base(secretariat.code(), seat.city(), seat.country()))
        .orElseGet(() -> new Base(secretariat.code(), null, null));
  }
}
