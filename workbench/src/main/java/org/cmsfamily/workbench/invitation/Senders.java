package org.cmsfamily.workbench.invitation;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.visitor.Capacity;
import org.cmsfamily.workbench.visitor.Role;
import org.cmsfamily.workbench.visitor.Visitor;
import org.jspecify.annotations.Nullable;

/** In which capacities the visitor may send a transmittal. */
@RequestScoped
class Senders {
  private static final Set<Role> SENDING =
      EnumSet.of(Role.CHAIR, Role.EXECUTIVE_SECRETARY, Role.HEAD);

  private final Visitor visitor;

  Senders(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Sending one; null if the visitor may send none. */
  @Nullable PossibleAct act() {
    var as = visitor.capacities().stream().filter(Senders::sends).map(Capacity::text).toList();
    return as.isEmpty() ? null : PossibleAct.allowed("send-transmittal", as);
  }

  private static boolean sends(Capacity capacity) {
    var role = capacity.knownRole();
    return role != null && SENDING.contains(role);
  }
}
