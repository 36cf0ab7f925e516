package org.cmsfamily.catalog.screening;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.cmsfamily.catalog.screening.ScreeningView.ShareView;
import org.cmsfamily.platform.act.WordsForReader;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Variants of terms beside each other.
 *
 * @param safeguards one row for each safeguard in force, one verdict for each variant
 * @param effects one row for each instrument and year that any variant has
 */
public record ComparisonView(
    List<VariantView> variants, List<SafeguardRow> safeguards, List<EffectRow> effects) {

  /** A variant as a whole. */
  public record VariantView(String variant, String fingerprint, boolean passed) {}

  /** What one safeguard says of each variant. */
  public record SafeguardRow(String safeguard, List<VerdictView> verdicts) {}

  /**
   * What it says of one variant.
   *
   * @param reasons why the rule is not proved to hold, in the reader's language
   */
  public record VerdictView(
      String variant,
      String verdict,
      @JsonSerialize(contentUsing = WordsForReader.class) @Schema(implementation = String[].class)
          List<Text> reasons) {}

  /** What each variant means for an instrument in a year. */
  public record EffectRow(String instrument, int year, List<EffectView> variants) {}

  /**
   * What one variant means for it.
   *
   * @param net recurring and one-time less voluntary income; null if the variant has no such year
   * @param effect net less baseline: below zero it pays less than its budget provides
   */
  public record EffectView(
      String variant, @Nullable Money baseline, @Nullable Money net, @Nullable Money effect) {

    static EffectView of(String variant, @Nullable ShareView share) {
      return share == null
          ? new EffectView(variant, null, null, null)
          : new EffectView(
              variant, share.baseline(), share.net(), share.net().subtract(share.baseline()));
    }
  }

  /** These screenings, by the names of their variants, in their order. */
  static ComparisonView of(Map<String, ScreeningView> screenings) {
    return new ComparisonView(variants(screenings), safeguards(screenings), effects(screenings));
  }

  private static List<VariantView> variants(Map<String, ScreeningView> screenings) {
    return each(
        screenings,
        one ->
            new VariantView(
                one.getKey(), one.getValue().fingerprint().sha256(), one.getValue().passed()));
  }

  private static List<SafeguardRow> safeguards(Map<String, ScreeningView> screenings) {
    var rows = new LinkedHashMap<String, List<VerdictView>>();
    screenings.forEach(
        (variant, screening) ->
            screening
                .verdicts()
                .forEach(
                    one ->
                        rows.computeIfAbsent(one.safeguard(), name -> new ArrayList<>())
                            .add(verdict(variant, one))));
    return each(rows, one -> new SafeguardRow(one.getKey(), one.getValue()));
  }

  private static VerdictView verdict(String variant, SafeguardResult result) {
    var reasons = result.violations().map(Violation::text).toList();
    return new VerdictView(variant, result.verdict(), reasons);
  }

  private static List<EffectRow> effects(Map<String, ScreeningView> screenings) {
    var keys = new TreeMap<String, ShareView>();
    screenings.values().stream()
        .flatMap(one -> one.costPlan().shares().stream())
        .forEach(share -> keys.put(key(share), share));
    return each(
        keys,
        row ->
            new EffectRow(
                row.getValue().instrument(),
                row.getValue().year(),
                each(
                    screenings,
                    one -> EffectView.of(one.getKey(), share(one.getValue(), row.getKey())))));
  }

  private static @Nullable ShareView share(ScreeningView screening, String key) {
    return screening.costPlan().shares().stream()
        .filter(share -> key(share).equals(key))
        .findFirst()
        .orElse(null);
  }

  private static String key(ShareView share) {
    return share.instrument() + " " + share.year();
  }

  private static <K, V, R> List<R> each(Map<K, V> all, Function<Map.Entry<K, V>, R> row) {
    return all.entrySet().stream().map(row).toList();
  }
}
