package org.cmsfamily.workbench.proposal;

import java.util.List;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.TextRequest;
import org.cmsfamily.workbench.catalog.AdviceDateRequest;
import org.cmsfamily.workbench.catalog.AdviceExtensionRequest;
import org.cmsfamily.workbench.catalog.ApprovalRequest;
import org.cmsfamily.workbench.catalog.ApprovalRequest.ConditionRequest;
import org.cmsfamily.workbench.catalog.GivenAdviceRequest;
import org.cmsfamily.workbench.catalog.ParticipantsRequest;
import org.cmsfamily.workbench.catalog.SignatureRequest;
import org.cmsfamily.workbench.catalog.TermsSubmissionRequest;
import org.cmsfamily.workbench.catalog.TranslationRequest;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of an act, as the service takes it. */
record ProposalRequests(Typed typed, @Nullable String actingAs) {

  ActRequest act() {
    return new ActRequest(actingAs);
  }

  TextRequest text() {
    return new TextRequest(typed.filled("text"), actingAs);
  }

  ReasonRequest reason() {
    return new ReasonRequest(typed.filled("reason"), actingAs);
  }

  TranslationRequest translation() {
    return new TranslationRequest(
        typed.filled("language"), typed.filled("title"), "unofficial", actingAs);
  }

  ParticipantsRequest participants() {
    return new ParticipantsRequest(typed.list("participants"), actingAs);
  }

  AdviceDateRequest adviceDate() {
    return new AdviceDateRequest(typed.filled("by"), actingAs);
  }

  GivenAdviceRequest advice() {
    return new GivenAdviceRequest(
        version(), typed.filled("opinion"), typed.filled("text"), actingAs);
  }

  AdviceExtensionRequest adviceExtension() {
    return new AdviceExtensionRequest(version(), actingAs);
  }

  SignatureRequest signature() {
    return new SignatureRequest(typed.filled("fingerprint"), actingAs);
  }

  TermsSubmissionRequest submission() {
    return new TermsSubmissionRequest(
        typed.filled("body"),
        typed.filled("meeting"),
        typed.filled("agendaItem"),
        typed.filled("symbol"),
        typed.filled("draftDecision"),
        actingAs);
  }

  ApprovalRequest approval() {
    return new ApprovalRequest(
        typed.filled("decision"),
        typed.filled("outcome"),
        conditions(),
        typed.filled("until"),
        typed.filled("untilMeeting"),
        typed.filled("reason"),
        null,
        actingAs);
  }

  private List<ConditionRequest> conditions() {
    var by = typed.filled("conditionsBy");
    var kind = by == null ? "before-start" : "by-date";
    return typed
        .value("conditions")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new ConditionRequest(line, kind, by))
        .toList();
  }

  private @Nullable Integer version() {
    var number = typed.value("version");
    return number.matches("\\d{1,9}") ? Integer.valueOf(number) : null;
  }
}
