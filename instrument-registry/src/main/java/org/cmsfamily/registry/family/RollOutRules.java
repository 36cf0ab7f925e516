package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holders;

/** A family's roll-out names what is, or will be, of the family itself. */
@ApplicationScoped
class RollOutRules {

  private final Holders holders;

  RollOutRules(Holders holders) {
    this.holders = holders;
  }

  /**
   * @throws Problem 422 naming each code that is of another family
   */
  void mustBeIn(String family, RollOut rollOut) {
    var violations = new Violations();
    holders.among(rollOut.codes()).stream()
        .filter(holder -> !holder.family().equals(family))
        .forEach(
            holder ->
                violations.add(
                    "known-reference",
                    "/rollOut",
                    "%s is not known in %s".formatted(holder.code(), family)));
    violations.refuse(RegistryProblems.RULES_BROKEN, "The roll-out names what is not known");
  }
}
