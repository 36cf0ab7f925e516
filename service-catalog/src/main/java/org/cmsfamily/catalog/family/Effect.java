package org.cmsfamily.catalog.family;

import java.util.List;
import java.util.Objects;
import org.cmsfamily.catalog.family.EffectFacts.HeldBy;
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
      case "invites", "requests-report" -> new Asks();
      default -> new Unknown(state.type());
    };
  }

  private static Effect grants(EffectFacts state) {
    return switch (Objects.requireNonNullElse(state.what(), "")) {
      case "mandate" -> new GrantsMandate(state.instrument(), state.areas());
      case "competence" -> new GrantsCompetence(state.body(), state.subject(), state.areas());
      default -> new Unknown("grants " + state.what());
    };
  }
}
