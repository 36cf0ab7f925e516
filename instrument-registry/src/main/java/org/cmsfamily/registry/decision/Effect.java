package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** What a provision does. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Effect.Context.class, name = "context"),
  @JsonSubTypes.Type(value = Effect.GrantsMandate.class, name = "grants-mandate"),
  @JsonSubTypes.Type(value = Effect.GrantsCompetence.class, name = "grants-competence"),
  @JsonSubTypes.Type(value = Effect.Excludes.class, name = "excludes"),
  @JsonSubTypes.Type(value = Effect.Conditions.class, name = "conditions"),
  @JsonSubTypes.Type(value = Effect.Invites.class, name = "invites"),
  @JsonSubTypes.Type(value = Effect.RequestsReport.class, name = "requests-report"),
  @JsonSubTypes.Type(value = Effect.Releases.class, name = "releases"),
  @JsonSubTypes.Type(value = Effect.NamesRate.class, name = "names-rate")
})
public sealed interface Effect {

  /** The words it rests on, if quoted. */
  @Nullable String text();

  /** It sets the scene. */
  record Context(@Nullable String text) implements Effect {}

  /**
   * Its instrument may share services in the areas.
   *
   * @param areas none named: all
   */
  record GrantsMandate(String instrument, List<String> areas, @Nullable String text)
      implements Effect {
    public GrantsMandate {
      areas = List.copyOf(areas);
    }
  }

  /**
   * A body of its instrument may decide on a subject.
   *
   * @param areas none named: all
   */
  record GrantsCompetence(
      String instrument, String body, String subject, List<String> areas, @Nullable String text)
      implements Effect {
    public GrantsCompetence {
      areas = List.copyOf(areas);
    }
  }

  /** Its instrument shares no services in the areas. */
  record Excludes(String instrument, List<String> areas, @Nullable String text) implements Effect {
    public Excludes {
      areas = List.copyOf(areas);
    }
  }

  /**
   * Services are subject to something.
   *
   * @param heldBy what sees to it; null if nothing does
   * @param met whether it is recorded as met
   */
  record Conditions(@Nullable String text, @Nullable HeldBy heldBy, boolean met)
      implements Effect {}

  /** A safeguard or a step of the process; one of the two is named. */
  record HeldBy(@Nullable String safeguard, @Nullable String step) {}

  /**
   * It asks something of someone else.
   *
   * @param meeting the meeting that it looks to, if one is named
   * @param requests what it asks, each on its own
   */
  record Invites(
      Addressee addressee, @Nullable String meeting, List<String> requests, @Nullable String text)
      implements Effect {
    public Invites {
      requests = List.copyOf(requests);
    }
  }

  /**
   * It asks for a report.
   *
   * @param addressee who shall report, as published
   * @param to whom, as published
   */
  record RequestsReport(@Nullable String addressee, @Nullable String to, @Nullable String text)
      implements Effect {}

  /**
   * It makes money available.
   *
   * @param line of the budget; null if a purpose is named
   * @param purpose what for; null if a line is named
   * @param year in which it can be used
   */
  record Releases(
      @Nullable String line,
      @Nullable String purpose,
      int year,
      Money amount,
      @Nullable String text)
      implements Effect {}

  /**
   * It names the rate that a plan may use.
   *
   * @param rate units of {@code in} for one unit of {@code currency}
   */
  record NamesRate(String currency, BigDecimal rate, String in, @Nullable String text)
      implements Effect {}
}
