package org.cmsfamily.workbench.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of instruments that may share services.
 *
 * @param businessDate a day of its own, if it has one
 */
public record Family(
    String code,
    Names names,
    ZoneId zone,
    @Nullable LocalDate businessDate,
    List<ServiceArea> serviceAreas,
    RollOut rollOut,
    boolean demonstration) {

  /** The family's day. */
  public LocalDate today(Clock clock) {
    return businessDate == null ? LocalDate.now(clock.withZone(zone)) : businessDate;
  }

  /**
   * Who comes first, the city whose secretariats do, and who advises on terms, if somebody does.
   */
  public record RollOut(String host, String city, @Nullable String adviser) {}

  /** An area in which it may share services. */
  public record ServiceArea(String code, Names names) {}
}
