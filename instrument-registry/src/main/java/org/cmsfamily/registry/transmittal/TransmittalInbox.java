package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.holder.Offices;

/** Transmittals of which the receiving body's registrar has yet to confirm that they came. */
@ApplicationScoped
class TransmittalInbox implements InboxSource {

  private final Transmittals transmittals;
  private final Bodies bodies;
  private final Offices offices;

  TransmittalInbox(Transmittals transmittals, Bodies bodies, Offices offices) {
    this.transmittals = transmittals;
    this.bodies = bodies;
    this.offices = offices;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return offices.of(held, Set.of(Roles.REGISTRAR)).stream()
        .flatMap(office -> sent(office.instrument()).stream().map(one -> item(one, office)))
        .toList();
  }

  private List<Transmittal> sent(String instrument) {
    var own =
        bodies.listAll(Filter.where("instrument", instrument)).stream().map(Body::code).toList();
    return own.isEmpty()
        ? List.of()
        : transmittals
            .page(
                Filter.where("status", TransmittalStatus.SENT).and("toBody in :own", "own", own),
                new Page(MOST, ""))
            .items();
  }

  private static InboxItem item(Transmittal sent, Offices.Office office) {
    return new InboxItem(
        InboxKind.CONFIRM,
        office.capacity(),
        "Transmittal of %s to %s".formatted(sent.sender().holder(), sent.toBody()),
        "/registry/transmittals/" + sent.id(),
        null,
        sent.recordedAt(),
        office.instrument(),
        new InboxThing(
            sent.family(),
            InboxType.TRANSMITTAL,
            sent.id(),
            Text.of("inbox-transmittal")
                .with("sender", sent.sender().holder())
                .with("body", sent.toBody())));
  }
}
