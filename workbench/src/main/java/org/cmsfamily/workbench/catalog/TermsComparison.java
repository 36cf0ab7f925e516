package org.cmsfamily.workbench.catalog;

import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/** Variants of terms side by side. */
public record TermsComparison(
    List<Variant> variants, List<SafeguardRow> safeguards, List<EffectRow> effects) {

  /** Whether a variant passes all safeguards. */
  public record Variant(String variant, String fingerprint, boolean passed) {}

  /** What a safeguard says of each. */
  public record SafeguardRow(String safeguard, List<Judged> verdicts) {

    /** Its name, if these pages have words for it. */
    public @Nullable SafeguardName name() {
      return SafeguardName.of(safeguard);
    }
  }

  /** What it says of one. */
  public record Judged(String variant, Screening.@Nullable Finding verdict, List<String> reasons) {}

  /** What each does to one instrument's year. */
  public record EffectRow(String instrument, int year, List<Effect> variants) {}

  /**
   * What one does to it.
   *
   * @param effect net cost less baseline: below zero, the instrument gains
   */
  public record Effect(
      String variant, @Nullable Money baseline, @Nullable Money net, @Nullable Money effect) {}
}
