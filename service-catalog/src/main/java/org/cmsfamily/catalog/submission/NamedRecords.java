package org.cmsfamily.catalog.submission;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.jspecify.annotations.Nullable;

/** The registry's records, as far as a paper names them. */
final class NamedRecords {

  static final ReplicaTopic<Family> FAMILIES =
      new ReplicaTopic<>("registry.families", Family.class);
  static final ReplicaTopic<Instrument> INSTRUMENTS =
      new ReplicaTopic<>("registry.instruments", Instrument.class);
  static final ReplicaTopic<Body> BODIES = new ReplicaTopic<>("registry.bodies", Body.class);
  static final ReplicaTopic<Meeting> MEETINGS =
      new ReplicaTopic<>("registry.meetings", Meeting.class);
  static final ReplicaTopic<Decision> DECISIONS =
      new ReplicaTopic<>("registry.decisions", Decision.class);

  private NamedRecords() {}

  /** A family's names, by language. */
  record Family(SortedMap<String, String> names) {
    Family {
      names = known(names);
    }
  }

  /**
   * An instrument with its names, its working languages, and how it shows itself.
   *
   * @param identity null where none is recorded
   */
  record Instrument(
      String code,
      @Nullable String shortName,
      SortedMap<String, String> names,
      List<String> languages,
      @Nullable Look identity) {

    Instrument {
      names = known(names);
      languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /** One whose record has not arrived here. */
    static Instrument unknown(String code) {
      return new Instrument(code, null, Collections.emptySortedMap(), List.of(), null);
    }

    String label() {
      return shortName == null ? code : shortName;
    }
  }

  /** How an instrument shows itself. */
  record Look(@Nullable String displayName, @Nullable String emblem, @Nullable String colour) {}

  /** A body's instrument and names. */
  record Body(String code, String instrument, SortedMap<String, String> names) {
    Body {
      names = known(names);
    }
  }

  /**
   * A meeting.
   *
   * @param startPublished as precisely as it is known
   * @param endPublished the last day, inclusive
   */
  record Meeting(
      String code,
      @Nullable String label,
      @Nullable String startPublished,
      @Nullable String endPublished,
      @Nullable String city) {}

  /** A decision's symbol as published. */
  record Decision(String key, @Nullable String symbol) {}

  /** Without the languages in which there is none. */
  private static SortedMap<String, String> known(@Nullable Map<String, String> names) {
    var known = new TreeMap<String, String>();
    Objects.requireNonNullElse(names, Map.<String, String>of()).entrySet().stream()
        .filter(name -> Objects.nonNull(name.getValue()))
        .forEach(name -> known.put(name.getKey(), name.getValue()));
    return Collections.unmodifiableSortedMap(known);
  }
}
