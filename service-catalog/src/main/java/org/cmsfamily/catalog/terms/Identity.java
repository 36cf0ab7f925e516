package org.cmsfamily.catalog.terms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument's secretariat stays itself. Source: StC44 decision, P9.
 *
 * @param nameAndEmblem its name and emblem on outputs
 * @param ownBudget its budget of its own
 * @param ownReportingLine its line of reporting to its own body
 * @param executiveSecretaryAuthority its Executive Secretary's authority
 */
public record Identity(
    Trait nameAndEmblem,
    Trait ownBudget,
    Trait ownReportingLine,
    Trait executiveSecretaryAuthority) {

  /** Nothing stated yet. */
  public static final Identity UNSTATED =
      new Identity(Trait.UNSTATED, Trait.UNSTATED, Trait.UNSTATED, Trait.UNSTATED);

  /**
   * Whether one trait is preserved, and by which means.
   *
   * @param means null or blank if none is stated
   */
  public record Trait(boolean preserved, @Nullable String means) {

    /** Preserved, so the draft hopes, but by no stated means. */
    public static final Trait UNSTATED = new Trait(true, null);

    /** Preserved by these means. */
    public static Trait by(String means) {
      return new Trait(true, means);
    }

    /** It holds, and someone can check by what. */
    public boolean holds() {
      return preserved && means != null && !means.isBlank();
    }
  }

  /** The four traits by their name in JSON. */
  public Map<String, Trait> traits() {
    var traits = new LinkedHashMap<String, Trait>();
    traits.put("nameAndEmblem", nameAndEmblem);
    traits.put("ownBudget", ownBudget);
    traits.put("ownReportingLine", ownReportingLine);
    traits.put("executiveSecretaryAuthority", executiveSecretaryAuthority);
    return traits;
  }
}
