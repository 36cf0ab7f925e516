package org.cmsfamily.registry.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * How a body came to a decision, as far as recorded.
 *
 * @param subject on which it decided; {@code default} for all that no rule names
 * @param present how many members were present
 * @param members how many members it has
 * @param objections how many objected, to a consensus or by the closing date
 */
public record Vote(
    @NotNull @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String subject,
    @Nullable @Min(0) @Max(10_000) Integer inFavour,
    @Nullable @Min(0) @Max(10_000) Integer against,
    @Nullable @Min(0) @Max(10_000) Integer abstaining,
    @Nullable @Min(0) @Max(10_000) Integer present,
    @Nullable @Min(0) @Max(10_000) Integer members,
    @Nullable @Min(0) @Max(10_000) Integer objections) {

  /** Notes the figures that cannot be: more voted than were there, or were there than belong. */
  public void check(String pointer, Violations violations) {
    long voted = (long) orNone(inFavour) + orNone(against) + orNone(abstaining);
    long most = Math.max(voted, orNone(objections));
    if (present != null && voted > present) {
      violations.add(
          "possible-figures",
          pointer + "/present",
          Text.of("more-voted-than-present").with("voted", voted).with("present", present));
    }
    if (members != null && members < Math.max(most, orNone(present))) {
      violations.add(
          "possible-figures",
          pointer + "/members",
          Text.of("more-than-members")
              .with("number", Math.max(most, orNone(present)))
              .with("members", members));
    }
  }

  /** Whether nobody was against it; null if that is not recorded. */
  @Nullable Boolean unopposed() {
    if (against == null && objections == null) {
      return null;
    }
    return orNone(against) == 0 && orNone(objections) == 0;
  }

  private static int orNone(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
