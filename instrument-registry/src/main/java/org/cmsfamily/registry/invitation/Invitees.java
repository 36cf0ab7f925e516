package org.cmsfamily.registry.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.body.Competence;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.decision.Decision;
import org.cmsfamily.registry.decision.Effect;

/**
 * Whom a class of instruments means. Source: StC44 decision, P12: every other instrument of the
 * family, not the deciding one, not those that stand in the roll-out, not those that the decision
 * speaks to otherwise, each having a body that may decide on common services.
 *
 * @param standing the instruments that stand in the roll-out from the start
 * @param bodies all bodies of the family
 */
record Invitees(Set<String> standing, List<Body> bodies) {

  Invitees {
    standing = Set.copyOf(standing);
    bodies = List.copyOf(bodies);
  }

  /** The codes of the instruments meant, in their order, on the day of adoption. */
  List<String> of(Decision decision, LocalDate on, Instant knownAt) {
    var left = new HashSet<>(standing);
    left.add(decision.instrument());
    left.addAll(spokenToOtherwise(decision));
    return bodies.stream()
        .filter(body -> body.mayDecideOn(Competence.COMMON_SERVICES, on, knownAt))
        .map(Body::instrument)
        .filter(instrument -> !left.contains(instrument))
        .distinct()
        .sorted()
        .toList();
  }

  private Set<String> spokenToOtherwise(Decision decision) {
    var instruments = new HashSet<String>();
    for (var provision : decision.provisions()) {
      for (var effect : provision.effects()) {
        switch (effect) {
          case Effect.Invites(Addressee.OfInstrument(var code), var m, var r, var t) ->
              instruments.add(code);
          case Effect.Invites(Addressee.OfBody(var code), var m, var r, var t) ->
              bodies.stream()
                  .filter(body -> body.code().equals(code))
                  .map(Body::instrument)
                  .forEach(instruments::add);
          default -> {}
        }
      }
    }
    return instruments;
  }
}
