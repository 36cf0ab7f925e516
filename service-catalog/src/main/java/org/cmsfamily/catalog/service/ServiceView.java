package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;

/** A service as it is shown, with what the caller may do to it. */
record ServiceView(@JsonUnwrapped ServiceState service, List<PossibleAct> acts) {

  static ServiceView of(Service service, Set<Capacity> held) {
    var open = service.conditions().stream().filter(one -> one.met() == null).toList();
    var meet =
        PossibleAct.of(
            ServiceAct.MEET_CONDITION,
            held,
            MeetCondition.ROLES,
            holder -> open.stream().anyMatch(one -> one.instrument().equals(holder)),
            List.of());
    return new ServiceView(ServiceState.of(service), open.isEmpty() ? List.of() : List.of(meet));
  }
}
