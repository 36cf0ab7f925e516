package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.registry.holder.HolderNames;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/** Instruments with where they were based on a day, as known at an instant. */
@ApplicationScoped
class InstrumentsAsOf {

  private final Instruments instruments;
  private final SeatsOnDay seats;
  private final HolderNames names;
  private final InstrumentActs acts;

  InstrumentsAsOf(
      Instruments instruments, SeatsOnDay seats, HolderNames names, InstrumentActs acts) {
    this.instruments = instruments;
    this.seats = seats;
    this.names = names;
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
    var called = secretariats(found.items());
    return new Paged<>(
        found.items().stream()
            .flatMap(
                seat ->
                    Stream.ofNullable(byCode.get(seat.instrument()))
                        .map(
                            instrument ->
                                InstrumentView.of(instrument, seat, named(seat, called), null)))
            .toList(),
        found.next());
  }

  /** One of them. */
  InstrumentView view(Instrument instrument, AsOf asOf) {
    var seat = seats.of(instrument.code(), asOf).orElseThrow();
    return InstrumentView.of(
        instruments.get(instrument, asOf),
        seat,
        named(seat, secretariats(List.of(seat))),
        acts.of(instrument));
  }

  private Map<String, Names> secretariats(List<SeatOnDay> found) {
    return names.of(
        found.stream().flatMap(seat -> Stream.ofNullable(seat.secretariat())).distinct().toList());
  }

  private static @Nullable Names named(SeatOnDay seat, Map<String, Names> called) {
    var secretariat = seat.secretariat();
    return secretariat == null ? null : called.get(secretariat);
  }
}
