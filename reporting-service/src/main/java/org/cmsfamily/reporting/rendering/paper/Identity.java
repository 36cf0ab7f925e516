package org.cmsfamily.reporting.rendering.paper;

import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.replica.InstrumentFacts;

/** An instrument in the paper's head, with its own name and colour. */
public record Identity(String label, String name, String colour) {

  private static final String COLOUR = "#[0-9a-fA-F]{6}";
  private static final String DEFAULT_COLOUR = "#123a5a";

  static Identity of(InstrumentFacts facts, ReportNames names) {
    var identity = facts.identity();
    var colour =
        identity == null || identity.colour() == null || !identity.colour().matches(COLOUR)
            ? DEFAULT_COLOUR
            : identity.colour();
    var shown =
        identity == null || identity.displayName() == null ? facts.label() : identity.displayName();
    return new Identity(facts.label(), names.name(facts.names(), shown), colour);
  }
}
