package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;

/** A service as it is shown, with what the caller may do to it. */
record ServiceView(@JsonUnwrapped ServiceState service, List<PossibleAct> acts) {

  static ServiceView of(Service service, Set<Capacity> held) {
    var open = service.conditions().stream().filter(one -> one.met() == null).toList();
    var meet =
        PossibleAct.of(
            "meet-condition",
            held,
            Set.of(Roles.EXECUTIVE_SECRETARY),
            holder -> open.stream().anyMatch(one -> one.instrument().equals(holder)),
            List.of());
    return new ServiceView(ServiceState.of(service), open.isEmpty() ? List.of() : List.of(meet));
  }
}
