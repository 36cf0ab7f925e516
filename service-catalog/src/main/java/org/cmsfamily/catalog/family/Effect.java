package org.cmsfamily.catalog.family;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cmsfamily.catalog.family.EffectFacts.HeldBy;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** What a provision does. */
public sealed interface Effect {

  /** It gives no right and no duty. */
  record Context() implements Effect {}

  /**
   * A mandate on areas; none named covers all.
   *
   * @param instrument to whom, null for the instrument whose body decides
   */
  record GrantsMandate(@Nullable String instrument, List<String> areas) implements Effect {

    /** It covers the area, by name or by naming none. */
    public boolean covers(String area) {
      return areas.isEmpty() || areas.contains(area);
    }

    /** It names the area. */
    public boolean names(String area) {
      return areas.contains(area);
    }
  }

  /** A competence on a subject, on some areas or on all. */
  record GrantsCompetence(@Nullable String body, @Nullable String subject, List<String> areas)
      implements Effect {}

  /** Areas that the instrument stays out of; none named means every one. */
  record Excludes(@Nullable String instrument, List<String> areas) implements Effect {

    /** The area is excluded. */
    public boolean covers(String area) {
      return areas.isEmpty() || areas.contains(area);
    }
  }

  /** Something that must be so. */
  record Conditions(String text, @Nullable HeldBy heldBy, boolean met) implements Effect {

    /** Nothing that holds it is named, and it is not recorded as met. */
    public boolean open() {
      return !met && safeguard() == null && step() == null;
    }

    /** The safeguard that holds it, if one is named. */
    public @Nullable String safeguard() {
      return heldBy == null ? null : blankToNull(heldBy.safeguard());
    }

    private @Nullable String step() {
      return heldBy == null ? null : blankToNull(heldBy.step());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
      return text == null || text.isBlank() ? null : text;
    }
  }

  /**
   * Funds of the instrument whose body decides, for one year.
   *
   * @param what the budget line, or the purpose, that they are for
   * @param line whether {@code what} is a budget line
   */
  record Releases(String what, boolean line, Year year, Money amount) implements Effect {

    /** It is what a baseline names: this line, this purpose, or any. */
    public boolean named(@Nullable String wantedLine, @Nullable String wantedPurpose) {
      return (wantedLine == null || (line && wantedLine.equals(what)))
          && (wantedPurpose == null || (!line && wantedPurpose.equals(what)));
    }
  }

  /** A planned rate: units of {@code in} for one unit of the currency. */
  record NamesRate(String currency, BigDecimal rate, String in) implements Effect {

    /** It names this rate. */
    public boolean names(String foreign, BigDecimal planned, String own) {
      return currency.equals(foreign) && in.equals(own) && rate.compareTo(planned) == 0;
    }
  }

  /** It gives something, which a provision that refuses never does. */
  default boolean gives() {
    return this instanceof GrantsMandate
        || this instanceof GrantsCompetence
        || this instanceof Releases
        || this instanceof NamesRate;
  }

  /** Someone is invited, or asked to report: nothing that a safeguard looks at. */
  record Asks() implements Effect {}

  /** A type that this version of the catalog does not know, so that nothing rests on it. */
  record Unknown(String type) implements Effect {}

  /** Reads an effect as it came. */
  static Effect of(EffectFacts state) {
    return switch (state.type()) {
      case "context" -> new Context();
      case "grants" -> grants(state);
      case "excludes" -> new Excludes(state.instrument(), state.areas());
      case "conditions" ->
          new Conditions(Objects.requireNonNullElse(state.text(), ""), state.heldBy(), state.met());
      case "releases" -> releases(state);
      case "names-rate" -> namesRate(state);
      case "invites", "requests-report" -> new Asks();
      default -> new Unknown(state.type());
    };
  }

  private static Effect releases(EffectFacts state) {
    var what = state.line() == null ? state.purpose() : state.line();
    var amount = state.amount() == null ? Optional.<Money>empty() : state.amount().money();
    return what == null || state.year() == null || amount.isEmpty()
        ? new Unknown(state.type())
        : new Releases(what, state.line() != null, Year.of(state.year()), amount.get());
  }

  private static Effect namesRate(EffectFacts state) {
    return state.currency() == null || state.rate() == null || state.in() == null
        ? new Unknown(state.type())
        : new NamesRate(state.currency(), state.rate(), state.in());
  }

  private static Effect grants(EffectFacts state) {
    return switch (Objects.requireNonNullElse(state.what(), "")) {
      case "mandate" -> new GrantsMandate(state.instrument(), state.areas());
      case "competence" -> new GrantsCompetence(state.body(), state.subject(), state.areas());
      default -> new Unknown("grants " + state.what());
    };
  }
}
