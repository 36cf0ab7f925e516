package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.registry.time.AsOf;

/** Instruments with where they were based on a day, as known at an instant. */
@ApplicationScoped
class InstrumentsAsOf {

  private final Instruments instruments;
  private final SeatsOnDay seats;
  private final InstrumentActs acts;

  InstrumentsAsOf(Instruments instruments, SeatsOnDay seats, InstrumentActs acts) {
    this.instruments = instruments;
    this.seats = seats;
    this.acts = acts;
  }

  /** A page of them; without a day, as of today in each one's family. */
  Paged<InstrumentView> page(InstrumentFilter filter, AsOf asOf, Page page) {
    var found = seats.page(filter, asOf, page);
    var byCode =
        instruments
            .asOf(
                instruments.among(found.items().stream().map(SeatOnDay::instrument).toList()), asOf)
            .stream()
            .collect(Collectors.toMap(Instrument::code, Function.identity()));
    return new Paged<>(
        found.items().stream()
            .flatMap(
                seat ->
                    Stream.ofNullable(byCode.get(seat.instrument()))
                        .map(instrument -> InstrumentView.of(instrument, seat)))
            .toList(),
        found.next());
  }

  /** One of them. */
  InstrumentView view(Instrument instrument, AsOf asOf) {
    return InstrumentView.of(
        instruments.get(instrument, asOf),
        seats.of(instrument.code(), asOf).orElseThrow(),
        acts.of(instrument));
  }
}
