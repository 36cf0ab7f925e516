package org.cmsfamily.local.demo;

import java.util.List;
import java.util.Set;

/** Each instrument's own body approves. Source: StC44 decision, P1, P8. */
final class ApproveTerms {

  /** It may long be under review when the demonstration runs again. */
  private static final Set<String> BEGUN = Set.of("active", "under-review", "suspended", "closed");

  private final DemoContext context;
  private final DemonstrationRecords records;
  private final String proposal;

  ApproveTerms(DemoContext context, DemonstrationRecords records, String proposal) {
    this.context = context;
    this.records = records;
    this.proposal = proposal;
  }

  void submit() {
    int number = 0;
    for (var instrument : List.of("CMS", "AEWA")) {
      var secretary = Persona.secretary(instrument);
      var body = instrument + "-STC";
      var meeting = "DEMO-" + instrument + "-STC-EX";
      var request =
          RequestJson.none()
              .with("body", body)
              .with("meeting", meeting)
              .with("subject", "common-services")
              .node();
      context.say(secretary, "submits the agreed terms to " + body + ", procedure " + meeting);
      context.catalog(secretary, "submit", proposal + "/submissions", request);
      new FetchPaper(context).fetch(secretary, proposal + "/submissions/" + ++number, body);
    }
  }

  void approve() {
    for (var instrument : List.of("CMS", "AEWA")) {
      var decision = "DEMO-" + instrument + "-APPROVAL";
      records.adoptBeforeTheChair(decision);
      var registrar = Persona.registrar(instrument);
      var request =
          RequestJson.none()
              .with("decision", decision)
              .with("outcome", "approved")
              .with("conditions", List.of())
              .node();
      var state =
          context.catalog(registrar, "approval", proposal + "/approvals", request).text("state");
      context.say(registrar, "records the approval; the proposal is now " + state);
    }
  }

  /** On the start date the service begins by itself. */
  void begin(String service) {
    var reader = context.catalog(Persona.programmeOfficer("CMS"));
    DemoContext.await(
        service + " to begin",
        () -> BEGUN.contains(reader.tryGet("/services/" + service).text("state")));
    context
        .console()
        .line(
            "The service %s is %s"
                .formatted(service, reader.tryGet("/services/" + service).text("state")));
  }
}
