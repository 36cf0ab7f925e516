package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to a transmittal now, or why not. */
@ApplicationScoped
class TransmittalActs {

  private final OfficeActs possible;
  private final Bodies bodies;

  TransmittalActs(OfficeActs possible, Bodies bodies) {
    this.possible = possible;
    this.bodies = bodies;
  }

  List<PossibleAct> of(Transmittal transmittal) {
    var receiving = bodies.get(transmittal.toBody()).instrument();
    return List.of(
        possible.registrars(
            TransmittalAct.RECEIVE_TRANSMITTAL,
            receiving,
            OfficeActs.unless(
                transmittal.status() == TransmittalStatus.SENT, Text.of("received-already"))),
        possible.registrars(
            TransmittalAct.CONSIDER_TRANSMITTAL,
            receiving,
            OfficeActs.unless(
                transmittal.status() == TransmittalStatus.RECEIVED, Text.of("considered-once"))));
  }
}
