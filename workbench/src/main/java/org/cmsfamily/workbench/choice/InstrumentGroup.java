package org.cmsfamily.workbench.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.workbench.registry.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * The instruments of one kind.
 *
 * @param kind null of those whose kind these pages do not know
 */
public record InstrumentGroup(Instrument.@Nullable Kind kind, List<Choice> instruments) {

  /** All that there are, in the order of their kinds. */
  static List<InstrumentGroup> of(List<Instrument> all) {
    return Arrays.asList(kinds()).stream()
        .map(kind -> of(kind, all))
        .filter(group -> !group.instruments().isEmpty())
        .toList();
  }

  /** Whether one of them is among some that are chosen. */
  public boolean hasAny(List<String> chosen) {
    return instruments.stream().map(Choice::code).anyMatch(chosen::contains);
  }

  private static Instrument.@Nullable Kind[] kinds() {
    return Arrays.copyOf(Instrument.Kind.values(), Instrument.Kind.values().length + 1);
  }

  private static InstrumentGroup of(Instrument.@Nullable Kind kind, List<Instrument> all) {
    return new InstrumentGroup(
        kind,
        all.stream()
            .filter(one -> Objects.equals(one.kind(), kind))
            .map(one -> new Choice(one.code(), one.shortName()))
            .toList());
  }
}
