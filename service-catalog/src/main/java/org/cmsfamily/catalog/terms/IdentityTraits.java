package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record IdentityTraits(
    @NotNull @Valid Trait nameAndEmblem,
    @NotNull @Valid Trait ownBudget,
    @NotNull @Valid Trait ownReportingLine,
    @NotNull @Valid Trait executiveSecretaryAuthority) {

  public IdentityTraits {
    nameAndEmblem = stated(nameAndEmblem);
    ownBudget = stated(ownBudget);
    ownReportingLine = stated(ownReportingLine);
    executiveSecretaryAuthority = stated(executiveSecretaryAuthority);
  }

  private static Trait stated(@Nullable Trait trait) {
    return trait == null ? Trait.UNSTATED : trait;
  }

  /** Nothing stated yet. */
  public static final IdentityTraits UNSTATED =
      new IdentityTraits(Trait.UNSTATED, Trait.UNSTATED, Trait.UNSTATED, Trait.UNSTATED);

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
