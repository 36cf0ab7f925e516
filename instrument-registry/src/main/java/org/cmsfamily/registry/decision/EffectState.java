package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** An effect as published; {@code type} and, of grants, {@code what} say which fields it has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffectState(
    String type,
    @Nullable String what,
    @Nullable String instrument,
    @Nullable String body,
    @Nullable String subject,
    @Nullable List<String> areas,
    @Nullable String text,
    @Nullable HeldByState heldBy,
    @Nullable Boolean met,
    @Nullable @Schema(oneOf = {AddresseeState.class, String.class}) Object addressee,
    @Nullable String meeting,
    @Nullable List<String> requests,
    @Nullable String to,
    @Nullable String line,
    @Nullable String purpose,
    @Nullable Integer year,
    @Nullable Money amount,
    @Nullable String currency,
    @Nullable String rate,
    @Nullable String in) {

  /** See {@link Effect.HeldBy}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record HeldByState(@Nullable String safeguard, @Nullable String step) {}

  /**
   * As it stands.
   *
   * @param met whether its provision's conditions are recorded as met
   */
  static EffectState of(Effect effect, boolean met) {
    return switch (effect) {
      case Effect.Context e -> grants("context", null, null, null, null, null, e.text());
      case Effect.GrantsMandate e ->
          grants("grants", "mandate", e.instrument(), null, null, e.areas(), e.text());
      case Effect.GrantsCompetence e ->
          grants(
              "grants", "competence", e.instrument(), e.body(), e.subject(), e.areas(), e.text());
      case Effect.Excludes e ->
          grants("excludes", null, e.instrument(), null, null, e.areas(), e.text());
      case Effect.Conditions e -> conditions(e, met);
      case Effect.Invites e ->
          asks(
              "invites",
              AddresseeState.of(e.addressee()),
              e.meeting(),
              e.requests(),
              null,
              e.text());
      case Effect.RequestsReport e ->
          asks("requests-report", e.addressee(), null, null, e.to(), e.text());
      case Effect.Releases e -> releases(e);
      case Effect.NamesRate e -> namesRate(e);
    };
  }

  private static EffectState grants(
      String type,
      @Nullable String what,
      @Nullable String instrument,
      @Nullable String body,
      @Nullable String subject,
      @Nullable List<String> areas,
      @Nullable String text) {
    return new EffectState(
        type,
        what,
        instrument,
        body,
        subject,
        areas,
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static EffectState conditions(Effect.Conditions e, boolean met) {
    return new EffectState(
        "conditions",
        null,
        null,
        null,
        null,
        null,
        e.text(),
        heldBy(e.heldBy()),
        met || e.met(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static EffectState asks(
      String type,
      @Nullable Object addressee,
      @Nullable String meeting,
      @Nullable List<String> requests,
      @Nullable String to,
      @Nullable String text) {
    return new EffectState(
        type, null, null, null, null, null, text, null, null, addressee, meeting, requests, to,
        null, null, null, null, null, null, null);
  }

  private static EffectState releases(Effect.Releases e) {
    return new EffectState(
        "releases",
        null,
        null,
        null,
        null,
        null,
        e.text(),
        null,
        null,
        null,
        null,
        null,
        null,
        e.line(),
        e.purpose(),
        e.year(),
        e.amount(),
        null,
        null,
        null);
  }

  private static EffectState namesRate(Effect.NamesRate e) {
    return new EffectState(
        "names-rate",
        null,
        null,
        null,
        null,
        null,
        e.text(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        e.currency(),
        e.rate().toPlainString(),
        e.in());
  }

  private static @Nullable HeldByState heldBy(Effect.@Nullable HeldBy heldBy) {
    return heldBy == null ? null : new HeldByState(heldBy.safeguard(), heldBy.step());
  }
}
