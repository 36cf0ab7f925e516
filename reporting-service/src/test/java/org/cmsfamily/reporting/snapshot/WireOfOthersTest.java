package org.cmsfamily.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.ProposalFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.junit.jupiter.api.Test;

/** What a report reads of the other services' records, against the files they committed. */
class WireOfOthersTest {

  @Test
  void instrumentsAndBodies() {
    var instrument = registry("registry.instruments.1", InstrumentFacts.class);
    assertThat(instrument.names().in("en", "")).isNotBlank();
    var body = registry("registry.bodies.1", BodyFacts.class);
    assertThat(body.code()).isNotBlank();
    assertThat(body.instrument()).isNotBlank();
  }

  @Test
  void decisionsAndBudgets() {
    var decision = registry("registry.decisions.1", DecisionFacts.class);
    assertThat(decision.key()).isNotBlank();
    assertThat(decision.body()).isNotBlank();
    assertThat(decision.counts()).isNotNull();
    assertThat(registry("registry.budgets.1", BudgetFacts.class).period()).isNotBlank();
  }

  @Test
  void aDateOfAdoptionKeepsItsPrecision() {
    var published =
        """
        {"key": "K", "instrument": "CMS", "body": "CMS-COP", "status": "adopted", "counts": true,
         "adoptedOn": "2013-09-01", "adoptedOnPublished": "2013-09", "precision": "month"}
        """;
    var decision = Json.read(published, DecisionFacts.class);
    assertThat(decision.adoptedOn()).isEqualTo("2013-09");
    assertThat(Json.read(Json.write(decision), DecisionFacts.class).adoptedOn())
        .isEqualTo("2013-09");
    assertThat(Json.write(decision)).doesNotContain("2013-09-01");
  }

  @Test
  void meetings() {
    var meeting = registry("registry.meetings.1", MeetingFacts.class);
    assertThat(meeting.body()).isNotBlank();
    assertThat(meeting.end()).isNotNull();
  }

  @Test
  void invitationsAndTransmittals() {
    var invitation = registry("registry.invitations.1", InvitationFacts.class);
    assertThat(invitation.addressee()).isNotNull();
    assertThat(invitation.requests()).isNotEmpty();
    var transmittal = registry("registry.transmittals.1", TransmittalFacts.class);
    assertThat(transmittal.toBody()).isNotBlank();
    assertThat(transmittal.capacity()).isNotBlank();
  }

  @Test
  void proposalsAndConditions() {
    var proposal = catalog("catalog.proposals.1", ProposalFacts.class);
    assertThat(proposal.participants()).isNotEmpty();
    assertThat(proposal.submissions()).isNotEmpty();
    assertThat(catalog("catalog.services.1", ServiceFacts.class).conditions()).isNotEmpty();
  }

  private static <T> T registry(String record, Class<T> type) {
    return Json.read(Golden.of("instrument-registry", record), type);
  }

  private static <T> T catalog(String record, Class<T> type) {
    return Json.read(Golden.of("service-catalog", record), type);
  }
}
