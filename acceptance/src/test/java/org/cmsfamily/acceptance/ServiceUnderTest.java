package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;

/** A service that runs since 1 January 2027. */
record ServiceUnderTest(FamilyUnderTest family, String code, List<String> participants) {

  /** Agrees, submits and approves the terms and moves to their start. */
  static ServiceUnderTest running(TermsUnderTest terms) {
    var proposal = ProposalUnderTest.agreed(terms);
    terms.family().moveTo("2026-12-01");
    return begun(proposal, terms);
  }

  /**
   * Submits and approves terms that are agreed, since 1 December 2026, and moves to their start.
   */
  static ServiceUnderTest begun(ProposalUnderTest proposal, TermsUnderTest terms) {
    var family = terms.family();
    terms.participants().forEach(instrument -> proposal.submission(instrument).orThrow());
    family.moveTo("2026-12-15");
    terms.participants().forEach(proposal::approved);
    family.moveTo("2027-01-01");
    var service =
        new ServiceUnderTest(
            family, terms.json().path("serviceCode").asText(), terms.participants());
    await("the service to be active")
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofSeconds(30))
        .until(() -> service.state().equals("active"));
    return service;
  }

  String state() {
    return family.catalog(Part.CMS_OFFICER).look("/services/" + code).text("state");
  }

  /** A payer's finance officer imports an extract, whatever is answered. */
  ApiResponse imports(String payer, LedgerFile extract) {
    return family
        .reporting(Part.financeOf(payer))
        .csv("/imports?" + importQuery(payer), extract.text());
  }

  ApiResponse previews(String payer, LedgerFile extract) {
    return family
        .reporting(Part.financeOf(payer))
        .csv("/imports/preview?" + importQuery(payer), extract.text());
  }

  private String importQuery(String payer) {
    return "family=%s&payer=%s&sourceSystem=TEST&layout=skein"
        .formatted(family.code(), family.of(payer));
  }

  /** The sample rates, loaded by CMS's finance officer. */
  ApiResponse loadsRates(String csv) {
    return family.reporting(Part.CMS_FINANCE).csv("/rates?family=" + family.code(), csv);
  }

  /** Every participant's finance officer closes a quarter. */
  void closes(String quarter) {
    participants.forEach(instrument -> closes(quarter, instrument));
  }

  void closes(String quarter, String instrument) {
    family.reporting(Part.financeOf(instrument)).post(quarterPath(quarter) + "/closings");
  }

  void restates(String quarter, String reason) {
    family
        .reporting(Part.CMS_FINANCE)
        .post(quarterPath(quarter) + "/restatements", Map.of("reason", reason));
  }

  /** The quarter as CMS's finance officer sees it. */
  JsonNode quarter(String quarter) {
    return family.reporting(Part.CMS_FINANCE).get(quarterPath(quarter)).json();
  }

  /** A figure of an instrument in a quarter, such as {@code savings}: the amount as text. */
  String cost(String quarter, String instrument, String figure) {
    return quarter(quarter)
        .path("costs")
        .path(family.of(instrument))
        .path(figure)
        .path("amount")
        .asText();
  }

  private String quarterPath(String quarter) {
    return "/services/" + code + "/quarters/" + quarter;
  }

  JsonNode entries(Part reader, String more) {
    return family.reporting(reader).get("/entries?service=" + code + more).json().path("items");
  }
}
