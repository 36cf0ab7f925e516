package org.cmsfamily.local.story;

import java.util.List;
import java.util.Set;

/** Each instrument's own body approves. Source: StC44 decision, P1, P8. */
final class ApproveTerms {

  /** It may long be under review when the story is told again. */
  private static final Set<String> BEGUN = Set.of("active", "under-review", "suspended", "closed");

  private final Stage stage;
  private final DemonstrationRecords records;
  private final String proposal;

  ApproveTerms(Stage stage, DemonstrationRecords records, String proposal) {
    this.stage = stage;
    this.records = records;
    this.proposal = proposal;
  }

  void submit() {
    for (var instrument : List.of("CMS", "AEWA")) {
      var secretary = Office.secretary(instrument);
      var body = instrument + "-STC";
      var meeting = "DEMO-" + instrument + "-STC-EX";
      var request =
          Fields.none()
              .with("body", body)
              .with("meeting", meeting)
              .with("subject", "common-services")
              .node();
      stage.tell(secretary, "submits the agreed terms to " + body + ", procedure " + meeting);
      stage.catalog(secretary, "submit", proposal + "/submissions", request);
    }
  }

  void approve() {
    for (var instrument : List.of("CMS", "AEWA")) {
      var decision = "DEMO-" + instrument + "-APPROVAL";
      records.adoptBeforeTheChair(decision);
      var registrar = Office.registrar(instrument);
      var request =
          Fields.none()
              .with("decision", decision)
              .with("outcome", "approved")
              .with("conditions", List.of())
              .node();
      var state =
          stage.catalog(registrar, "approval", proposal + "/approvals", request).text("state");
      stage.tell(registrar, "records the approval; the proposal is now " + state);
    }
  }

  /** On the start date the service begins by itself. */
  void begin(String service) {
    var reader = stage.catalog(Office.programmeOfficer("CMS"));
    Stage.await(
        service + " to begin",
        () -> BEGUN.contains(reader.tryGet("/services/" + service).text("state")));
    stage
        .telling()
        .line(
            "The service %s is %s"
                .formatted(service, reader.tryGet("/services/" + service).text("state")));
  }
}
