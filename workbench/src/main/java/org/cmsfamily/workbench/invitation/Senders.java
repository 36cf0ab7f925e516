package org.cmsfamily.workbench.invitation;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.jspecify.annotations.Nullable;

/** In which capacities the visitor may send a transmittal. */
@RequestScoped
class Senders {
  private static final Set<Role> SENDING =
      EnumSet.of(Role.CHAIR, Role.EXECUTIVE_SECRETARY, Role.HEAD);

  private final Offices offices;

  Senders(Offices offices) {
    this.offices = offices;
  }

  /** Sending one; null if the visitor may send none. */
  @Nullable PossibleAct act() {
    return offices.act("send-transmittal", SENDING);
  }
}
