package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;

/** A proposal on its way, each step taken by the person who may. */
record ProposalUnderTest(FamilyUnderTest family, String path) {

  /** CMS's programme officer drafts it. */
  static ProposalUnderTest drafted(TermsUnderTest terms) {
    var family = terms.family();
    var drafted =
        family
            .catalog(Part.CMS_OFFICER)
            .post("/proposals", Map.of("family", family.code(), "terms", terms.json()));
    return new ProposalUnderTest(family, "/proposals/" + drafted.text("id"));
  }

  /** Drafted, in consultation, and advised on by UNEP. */
  static ProposalUnderTest advised(TermsUnderTest terms) {
    var proposal = drafted(terms);
    proposal.does(Part.CMS_OFFICER, "/consultation", Map.of());
    proposal.advised(1);
    return proposal;
  }

  /** Agreed: advised on and signed by all. */
  static ProposalUnderTest agreed(TermsUnderTest terms) {
    var proposal = advised(terms);
    terms.participants().forEach(proposal::signed);
    return proposal;
  }

  ProposalUnderTest advised(int version) {
    var advice = Map.of("version", version, "opinion", "favourable", "text", "Go on.");
    does(Part.ADVISER, "/advice", advice);
    return this;
  }

  ProposalUnderTest signed(String instrument) {
    does(Part.secretaryOf(instrument), "/signatures", Map.of("fingerprint", fingerprint()));
    return this;
  }

  ProposalUnderTest changedTo(TermsUnderTest terms) {
    does(Part.CMS_OFFICER, "/versions", Map.of("terms", terms.json()));
    return this;
  }

  /** Submits to the instrument's Standing Committee, whatever is answered. */
  ApiResponse submission(String instrument) {
    return attempt(
        Part.secretaryOf(instrument),
        "/submissions",
        Map.of(
            "body", family.of(instrument + "-STC"), "meeting", family.of(instrument + "-STC-EX")));
  }

  /** The instrument's registrar records its body's approval, whatever is answered. */
  ApiResponse approval(String instrument, String decision) {
    return attempt(
        Part.registrarOf(instrument),
        "/approvals",
        Map.of("decision", decision, "outcome", "approved", "conditions", List.of()));
  }

  /** The instrument's Standing Committee approves, its Chair confirms, its registrar records it. */
  ApiResponse approved(String instrument) {
    return approval(instrument, committeeDecision(instrument)).orThrow();
  }

  /**
   * A decision of the instrument's Standing Committee, adopted today and confirmed by its Chair.
   */
  String committeeDecision(String instrument) {
    var key = family.of(instrument) + "-APPROVAL";
    family.registry(Part.registrarOf(instrument)).post("/decisions", decision(instrument, key));
    var capacity = family.of(instrument + "-STC") + ":chair";
    family
        .registry(Part.CHAIR)
        .post("/decisions/" + key + "/confirmations", Map.of("actingAs", capacity));
    return key;
  }

  private Map<String, Object> decision(String instrument, String key) {
    var provision =
        Map.of(
            "number", "1",
            "verb", "approve",
            "text", "Approves the terms.",
            "effects", List.of(Map.of("type", "context")));
    return Map.of(
        "key", key,
        "body", family.of(instrument + "-STC"),
        "meeting", family.of(instrument + "-STC-EX"),
        "adoptedOn", "2026-12-15",
        "status", "adopted",
        "title", Map.of("en", "Approval"),
        "provisions", List.of(provision));
  }

  ApiResponse does(Part part, String deed, Object body) {
    return attempt(part, deed, body).orThrow();
  }

  ApiResponse attempt(Part part, String deed, Object body) {
    return family.catalog(part).attempt(path + deed, body);
  }

  /** As the lead's programme officer sees it. */
  JsonNode view() {
    return family.catalog(Part.CMS_OFFICER).get(path).json();
  }

  String state() {
    return view().path("state").asText();
  }

  String fingerprint() {
    return view().path("fingerprint").asText();
  }
}
