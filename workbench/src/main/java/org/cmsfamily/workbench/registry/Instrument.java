package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument on a day.
 *
 * @param legalBasis such as {@code Art. IV.3}; none if it rests on no article of the Convention
 * @param bonnBased whether it is based in the city of its family's roll-out
 * @param secretariat the code of the secretariat that serves it
 */
public record Instrument(
    String code,
    String shortName,
    Names names,
    @Nullable Kind kind,
    @Nullable String legalBasis,
    boolean binding,
    List<String> languages,
    @Nullable Identity identity,
    @Nullable String concluded,
    @Nullable String concludedAt,
    @Nullable String inForce,
    @Nullable String depositary,
    @Nullable Participation participation,
    @Nullable String website,
    List<FormerName> formerNames,
    Origin origin,
    LocalDate asOf,
    boolean bonnBased,
    @Nullable String secretariat,
    @Nullable Seat seat) {

  /** What it is; whether it binds is a fact of its own. */
  public enum Kind {
    @JsonProperty("convention")
    CONVENTION,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("mou")
    MOU,
    @JsonProperty("initiative")
    INITIATIVE
  }

  /** How it shows itself. */
  public record Identity(String displayName, @Nullable String emblem, @Nullable String colour) {}

  /** How many take part, and when they were counted. */
  public record Participation(String kind, int count, @Nullable String asOf) {}

  /** A name that it had, and until when. */
  public record FormerName(String name, @Nullable String until) {}

  /** Where its secretariat sits. */
  public record Seat(@Nullable String city, @Nullable String country) {}

  /** The website's address, with its scheme. */
  public @Nullable String address() {
    if (website == null || website.startsWith("https://") || website.startsWith("http://"))
      return website;
    return "https://" + website;
  }
}
