package org.cmsfamily.workbench.visitor;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/** For whom the visitor holds a role, where a service does not say itself who may act. */
@RequestScoped
public class Offices {
  private final Visitor visitor;

  Offices(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The holders of a role, the one that the visitor acts for first. */
  public List<String> holders(Role role) {
    var acting = visitor.capacity();
    return Stream.concat(Stream.ofNullable(acting), visitor.capacities().stream())
        .filter(capacity -> role == capacity.knownRole())
        .map(Capacity::holder)
        .distinct()
        .toList();
  }

  /** An act that is open to whoever holds a role for a holder; null to all others. */
  public @Nullable PossibleAct act(String name, Role role, String holder) {
    var as =
        visitor.capacities().stream()
            .filter(capacity -> role == capacity.knownRole() && capacity.holder().equals(holder))
            .map(Capacity::text)
            .toList();
    return as.isEmpty() ? null : new PossibleAct(name, true, as, List.of());
  }
}
