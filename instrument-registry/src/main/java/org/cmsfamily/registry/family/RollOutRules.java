package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
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
                    Text.of("not-known-in")
                        .with("reference", holder.code())
                        .with("family", family)));
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("roll-out-names-unknown"));
  }
}
