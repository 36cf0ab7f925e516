package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.decision.AddresseeRequest.AddresseeOfKind;
import org.cmsfamily.registry.decision.AddresseeRequest.Published;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/** An effect as the registrar records it; which fields it needs depends on its type. */
public record EffectRequest(
    @NotNull EffectType type,
    @Nullable Granted what,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER) String instrument,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER) String body,
    @Nullable @Pattern(regexp = CodePatterns.SLUG) String subject,
    @Nullable @Size(max = 100) List<@Pattern(regexp = CodePatterns.SLUG) String> areas,
    @Nullable @Size(max = 4000) String text,
    @Nullable @Valid HeldByRequest heldBy,
    @Nullable Boolean met,
    @Nullable @Valid AddresseeRequest addressee,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER) String meeting,
    @Nullable @Size(max = 50) List<@Size(min = 1, max = 2000) String> requests,
    @Nullable @Size(max = 1000) String to) {

  /** The kinds of effects. */
  public enum EffectType {
    @JsonProperty("context")
    CONTEXT,
    @JsonProperty("grants")
    GRANTS,
    @JsonProperty("excludes")
    EXCLUDES,
    @JsonProperty("conditions")
    CONDITIONS,
    @JsonProperty("invites")
    INVITES,
    @JsonProperty("requests-report")
    REQUESTS_REPORT
  }

  /** What is granted. */
  public enum Granted {
    @JsonProperty("mandate")
    MANDATE,
    @JsonProperty("competence")
    COMPETENCE
  }

  /** See {@link Effect.HeldBy}. */
  public record HeldByRequest(
      @Nullable @Size(max = 60) String safeguard, @Nullable @Size(max = 60) String step) {}

  void check(String pointer, Violations violations) {
    switch (type) {
      case CONTEXT -> {}
      case GRANTS -> {
        if (what == null) {
          violations.add(pointer + "/what", "must be one of mandate, competence");
        } else if (what == Granted.COMPETENCE) {
          needs(body, pointer + "/body", violations);
          needs(subject, pointer + "/subject", violations);
        }
      }
      case EXCLUDES -> {
        if (areas == null || areas.isEmpty()) {
          violations.add(pointer + "/areas", "must name what is excluded");
        }
      }
      case CONDITIONS -> {
        if (heldBy != null && (heldBy.safeguard() == null) == (heldBy.step() == null)) {
          violations.add(pointer + "/heldBy", "must name either a safeguard or a step");
        }
      }
      case INVITES -> {
        if (addressee instanceof AddresseeOfKind known) {
          known.check(pointer + "/addressee", violations);
        } else {
          violations.add(pointer + "/addressee", "must be an object with a kind");
        }
      }
      case REQUESTS_REPORT -> {
        var words = published();
        if (addressee != null && (words == null || words.length() > 1000)) {
          violations.add(pointer + "/addressee", "must be a text of at most 1000 characters");
        }
      }
    }
  }

  private @Nullable String published() {
    return addressee instanceof Published(var text) ? text : null;
  }

  private static void needs(@Nullable String value, String pointer, Violations violations) {
    if (value == null) {
      violations.add(pointer, "must not be empty");
    }
  }

  /** The effect, of a decision of the instrument's own body. */
  Effect toEffect(String own) {
    var by = instrument == null ? own : instrument;
    var named = Objects.requireNonNullElse(areas, List.<String>of());
    return switch (type) {
      case CONTEXT -> new Effect.Context(text);
      case GRANTS ->
          what == Granted.MANDATE
              ? new Effect.GrantsMandate(by, named, text)
              : new Effect.GrantsCompetence(
                  by, Objects.requireNonNull(body), Objects.requireNonNull(subject), named, text);
      case EXCLUDES -> new Effect.Excludes(by, named, text);
      case CONDITIONS ->
          new Effect.Conditions(
              text,
              heldBy == null ? null : new Effect.HeldBy(heldBy.safeguard(), heldBy.step()),
              Boolean.TRUE.equals(met));
      case INVITES ->
          new Effect.Invites(
              ((AddresseeOfKind) Objects.requireNonNull(addressee)).toAddressee(),
              meeting,
              Objects.requireNonNullElse(requests, List.of()),
              text);
      case REQUESTS_REPORT -> new Effect.RequestsReport(published(), to, text);
    };
  }
}
