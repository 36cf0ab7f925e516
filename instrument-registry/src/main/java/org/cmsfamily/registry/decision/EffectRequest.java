package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.decision.AddresseeRequest.AddresseeOfKind;
import org.cmsfamily.registry.decision.AddresseeRequest.Published;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.request.Given;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** An effect as the registrar records it; which fields it needs depends on its type. */
public record EffectRequest(
    @NotNull EffectType type,
    @Nullable Granted what,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String instrument,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String body,
    @Nullable @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String subject,
    @Nullable @Size(max = 100)
        List<@Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String> areas,
    @Nullable @Size(max = 4000) String text,
    @Nullable @Valid HeldByRequest heldBy,
    @Nullable Boolean met,
    @Nullable @Valid AddresseeRequest addressee,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String meeting,
    @Nullable @Size(max = 20) List<@Size(min = 1, max = 1000) String> requests,
    @Nullable @Size(max = 1000) String to,
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String line,
    @Nullable @Size(min = 1, max = 500) String purpose,
    @Nullable @Min(1900) @Max(2200) Integer year,
    @Nullable @Valid AmountRequest amount,
    @Nullable @Pattern(regexp = CodePatterns.CURRENCY, message = CodePatterns.CURRENCY_FORM)
        String currency,
    @Nullable @Pattern(regexp = "\\d{1,9}(\\.\\d{1,9})?", message = "{pattern.number}") String rate,
    @Nullable @Pattern(regexp = CodePatterns.CURRENCY, message = CodePatterns.CURRENCY_FORM)
        String in) {

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
    REQUESTS_REPORT,
    @JsonProperty("releases")
    RELEASES,
    @JsonProperty("names-rate")
    NAMES_RATE
  }

  /** An amount as a plain decimal text. */
  public record AmountRequest(
      @NotNull @Size(min = 1, max = 30) String amount,
      @NotNull @Pattern(regexp = CodePatterns.CURRENCY, message = CodePatterns.CURRENCY_FORM)
          String currency) {

    Money toMoney() {
      return Amounts.of(amount, currency);
    }
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
          violations.add(pointer + "/what", Text.of("mandate-or-competence"));
        } else if (what == Granted.COMPETENCE) {
          Given.must(body, pointer + "/body", violations);
          Given.must(subject, pointer + "/subject", violations);
        }
      }
      case EXCLUDES -> {
        if (areas == null || areas.isEmpty()) {
          violations.add(pointer + "/areas", Text.of("name-the-excluded"));
        }
      }
      case CONDITIONS -> {
        if (heldBy != null && (heldBy.safeguard() == null) == (heldBy.step() == null)) {
          violations.add(pointer + "/heldBy", Text.of("safeguard-or-step"));
        }
      }
      case INVITES -> {
        if (addressee instanceof AddresseeOfKind known) {
          known.check(pointer + "/addressee", violations);
        } else {
          violations.add(pointer + "/addressee", Text.of("object-with-kind"));
        }
      }
      case REQUESTS_REPORT -> {
        var words = published();
        if (addressee != null && (words == null || words.length() > 1000)) {
          violations.add(pointer + "/addressee", Text.of("text-of-1000"));
        }
      }
      case RELEASES -> checkRelease(pointer, violations);
      case NAMES_RATE -> checkRate(pointer, violations);
    }
  }

  private void checkRelease(String pointer, Violations violations) {
    if ((line == null) == (purpose == null)) {
      violations.add(pointer + "/line", Text.of("line-or-purpose"));
    }
    Given.must(year, pointer + "/year", violations);
    Given.must(amount, pointer + "/amount", violations);
    if (amount != null) {
      try {
        if (!amount.toMoney().isPositive()) {
          violations.add(pointer + "/amount/amount", Text.of("more-than-nothing"));
        }
      } catch (IllegalArgumentException e) {
        violations.add(pointer + "/amount/amount", RefusedValue.why(e));
      }
    }
  }

  private void checkRate(String pointer, Violations violations) {
    Given.must(currency, pointer + "/currency", violations);
    Given.must(rate, pointer + "/rate", violations);
    Given.must(in, pointer + "/in", violations);
    if (currency != null && currency.equals(in)) {
      violations.add(pointer + "/in", Text.of("another-currency"));
    }
    if (rate != null && new BigDecimal(rate).signum() == 0) {
      violations.add(pointer + "/rate", Text.of("more-than-nothing"));
    }
  }

  private @Nullable String published() {
    return addressee instanceof Published(var text) ? text : null;
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
      case RELEASES ->
          new Effect.Releases(
              line,
              purpose,
              Objects.requireNonNull(year),
              Objects.requireNonNull(amount).toMoney(),
              text);
      case NAMES_RATE ->
          new Effect.NamesRate(
              Objects.requireNonNull(currency),
              new BigDecimal(Objects.requireNonNull(rate)),
              Objects.requireNonNull(in),
              text);
    };
  }
}
