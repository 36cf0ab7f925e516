package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.registry.time.AsOf;

/** Instruments with where they were based on a day, as known at an instant. */
@ApplicationScoped
class InstrumentsAsOf {

  private final Instruments instruments;
  private final SeatsOnDay seats;

  InstrumentsAsOf(Instruments instruments, SeatsOnDay seats) {
    this.instruments = instruments;
    this.seats = seats;
  }

  /** A page of them; without a day, as of today in each one's family. */
  Paged<InstrumentView> page(InstrumentFilter filter, AsOf asOf, Page page) {
    var found = seats.page(filter, asOf, page);
    var byCode =
        instruments.among(found.items().stream().map(SeatOnDay::instrument).toList()).stream()
            .collect(Collectors.toMap(Instrument::code, Function.identity()));
    return found.map(
        seat -> InstrumentView.of(Objects.requireNonNull(byCode.get(seat.instrument())), seat));
  }

  /** One of them. */
  InstrumentView view(Instrument instrument, AsOf asOf) {
    return InstrumentView.of(instrument, seats.of(instrument.code(), asOf).orElseThrow());
  }
}
