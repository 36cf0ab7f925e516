package org.cmsfamily.registry.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * An instrument on a day.
 *
 * @param asOf that day
 * @param bonnBased whether it is based in the city of its family's roll-out; computed
 * @param secretariat the secretariat that serves it; null if none is known
 * @param secretariatNames what that is called
 * @param seat where that sits; null if not known
 * @param acts what the caller may do now; not in a list
 */
public record InstrumentView(
    @JsonUnwrapped InstrumentState instrument,
    LocalDate asOf,
    boolean bonnBased,
    @Nullable String secretariat,
    @Nullable Names secretariatNames,
    @Nullable City seat,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PossibleAct> acts) {

  /** A city and its country, as far as known. */
  public record City(@Nullable String city, @Nullable String country) {}

  static InstrumentView of(
      Instrument instrument,
      SeatOnDay seat,
      @Nullable Names secretariatNames,
      @Nullable List<PossibleAct> acts) {
    return new InstrumentView(
        InstrumentState.of(instrument),
        seat.day(),
        seat.bonnBased(),
        seat.secretariat(),
        secretariatNames,
        seat.country() == null ? null : new City(seat.city(), seat.country()),
        acts);
  }
}
