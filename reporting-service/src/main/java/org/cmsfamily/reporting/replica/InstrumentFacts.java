package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An instrument as the registry publishes it, as far as a report shows it. */
public record InstrumentFacts(
    String code,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable String family,
    @Nullable String shortName,
    Names names,
    @Nullable Identity identity) {

  public InstrumentFacts {
    names = Objects.requireNonNullElse(names, Names.of(code));
  }

  /** One that is not known here yet. */
  public static InstrumentFacts unknown(String code) {
    return new InstrumentFacts(code, null, null, Names.of(code), null);
  }

  /**
   * How an instrument appears in public.
   *
   * @param colour such as {@code #00607a}
   */
  public record Identity(
      @Nullable String displayName, @Nullable String emblem, @Nullable String colour) {}

  /** Its short name, else its code. */
  public String label() {
    return shortName == null ? code : shortName;
  }
}
