package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.secretariat.Bases;
import org.cmsfamily.registry.secretariat.Secretariats;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/** Instruments with where they were based on a day, as known at an instant. */
@ApplicationScoped
class InstrumentsAsOf {

  private final Instruments instruments;
  private final Secretariats secretariats;
  private final Families families;
  private final BusinessCalendar calendar;

  InstrumentsAsOf(
      Instruments instruments,
      Secretariats secretariats,
      Families families,
      BusinessCalendar calendar) {
    this.instruments = instruments;
    this.secretariats = secretariats;
    this.families = families;
    this.calendar = calendar;
  }

  /** What of a family a view needs. */
  private record Setting(String city, LocalDate day) {}

  /**
   * Those of a family, or all; without a day, today in each one's family.
   *
   * @param bonnBased only those that are, or are not, based in the roll-out's city; null: all
   */
  List<InstrumentView> list(@Nullable String family, @Nullable Boolean bonnBased, AsOf viewpoint) {
    var bases = secretariats.bases(family);
    Map<String, Setting> settings = new HashMap<>();
    return instruments.of(family).stream()
        .map(
            instrument ->
                view(
                    instrument,
                    bases,
                    settings.computeIfAbsent(instrument.family(), f -> setting(f, viewpoint)),
                    viewpoint))
        .filter(view -> bonnBased == null || view.bonnBased() == bonnBased)
        .toList();
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if there is none
   */
  InstrumentView get(Instrument instrument, AsOf viewpoint) {
    return view(
        instrument,
        secretariats.bases(instrument.family()),
        setting(instrument.family(), viewpoint),
        viewpoint);
  }

  private Setting setting(String family, AsOf viewpoint) {
    var day = viewpoint.day() == null ? calendar.today(family) : viewpoint.day();
    return new Setting(families.get(family).rollOut().city(), day);
  }

  private static InstrumentView view(
      Instrument instrument, Bases bases, Setting setting, AsOf viewpoint) {
    return InstrumentView.of(
        instrument,
        setting.day(),
        setting.city(),
        bases.of(instrument.code(), setting.day(), viewpoint.knownAt()).orElse(null));
  }
}
