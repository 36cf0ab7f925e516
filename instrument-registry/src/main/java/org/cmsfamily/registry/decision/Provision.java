package org.cmsfamily.registry.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a decision, word for word, with what it does.
 *
 * @param number null where the text was not found
 * @param verb in dictionary form, such as {@code be convinced}
 * @param serviceAreas the areas that it speaks of
 * @param safeguards the safeguards that rest on it, as the recorder reads it
 * @param reading how the recorder reads it
 */
public record Provision(
    @Nullable String number,
    ProvisionRole role,
    String verb,
    @Nullable String verbAsPublished,
    String text,
    List<Effect> effects,
    List<String> serviceAreas,
    List<String> safeguards,
    @Nullable String reading) {

  /** Verbs, in dictionary form, by which a body makes money available or settles a figure. */
  private static final Set<String> DECIDING =
      Set.of(
          "accept",
          "adopt",
          "agree",
          "allocate",
          "allow",
          "apply",
          "appropriate",
          "approve",
          "assign",
          "authorise",
          "authorize",
          "commit",
          "confirm",
          "decide",
          "designate",
          "determine",
          "direct",
          "earmark",
          "endorse",
          "entrust",
          "establish",
          "fix",
          "grant",
          "instruct",
          "make available",
          "mandate",
          "name",
          "permit",
          "provide",
          "release",
          "resolve",
          "set",
          "set aside",
          "settle",
          "transfer",
          "use");

  public Provision {
    effects = List.copyOf(effects);
    serviceAreas = List.copyOf(serviceAreas);
    safeguards = List.copyOf(safeguards);
  }

  /** The same in other words. */
  Provision in(String words) {
    return new Provision(
        number, role, verb, verbAsPublished, words, effects, serviceAreas, safeguards, reading);
  }

  /** Whether it sets a condition that neither a safeguard nor a step of the process holds. */
  boolean setsOpenCondition() {
    return effects.stream()
        .anyMatch(
            effect ->
                effect instanceof Effect.Conditions condition
                    && condition.heldBy() == null
                    && !condition.met());
  }

  /**
   * Whether it decides something: an operative paragraph whose verb grants. One that refuses, notes
   * or recalls grants nothing, whatever its text says.
   */
  boolean decides() {
    return role == ProvisionRole.OPERATIVE && DECIDING.contains(verb);
  }
}
