package org.cmsfamily.workbench.recording;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.page.TypedPart;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes the page of a decision that is being recorded. */
@RequestScoped
class RecordingPages {
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;

  RecordingPages(@RestClient RegistryApi registry, Families families, Offices offices) {
    this.registry = registry;
    this.families = families;
    this.offices = offices;
  }

  /** The correction of a draft. */
  DraftDecision correcting(String key) {
    return DraftDecision.correcting(Service.REGISTRY.ask(() -> registry.getDecision(key, null)));
  }

  /** The first page: whose decision it is, and its text. */
  RecordingPage first(DraftDecision draft, Typed typed) {
    var own = own(bodies());
    var choices = new RecordingChoices(own, List.of(), List.of(), List.of(), List.of());
    var may =
        own.stream()
            .findFirst()
            .map(body -> offices.act("record-decision", Role.REGISTRAR, body.instrument()))
            .orElse(null);
    return new RecordingPage(choices, null, List.of(), List.of(), may, draft.fill(typed), false);
  }

  /** The second page: all that was read in it. */
  RecordingPage second(DraftDecision draft, Typed typed, boolean unread) {
    var bodies = bodies();
    var own = own(bodies);
    var chosen =
        own.stream().filter(one -> one.code().equals(draft.value("body"))).findFirst().orElse(null);
    if (chosen == null) return first(draft, typed);
    var family = families.current();
    var instruments = Service.REGISTRY.ask(() -> registry.listInstruments(family.code(), null));
    var choices =
        new RecordingChoices(
            own,
            meetings(chosen),
            AddresseeChoice.all(instruments.items(), bodies),
            bodies.stream().filter(one -> one.instrument().equals(chosen.instrument())).toList(),
            family.serviceAreas());
    return new RecordingPage(
        choices,
        chosen,
        ProvisionRow.all(draft, typed),
        IntStream.range(0, draft.relations().size())
            .mapToObj(at -> new TypedPart(typed, DraftDecision.relation(at)))
            .toList(),
        offices.act("record-decision", Role.REGISTRAR, chosen.instrument()),
        typed,
        unread);
  }

  private List<Body> bodies() {
    var family = families.current().code();
    return Service.REGISTRY.ask(() -> registry.listBodies(family, null, null, MOST)).items();
  }

  private List<Body> own(List<Body> all) {
    var holders = offices.holders(Role.REGISTRAR);
    return all.stream().filter(body -> holders.contains(body.instrument())).toList();
  }

  /** The latest first. */
  private List<Meeting> meetings(Body body) {
    var family = families.current().code();
    return Service.REGISTRY
        .ask(() -> registry.listMeetings(family, body.code(), MOST))
        .items()
        .stream()
        .sorted(Meeting.LATEST_FIRST)
        .toList();
  }
}
