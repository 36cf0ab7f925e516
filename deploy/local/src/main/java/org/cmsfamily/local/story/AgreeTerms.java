package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cmsfamily.local.api.Answer;

/**
 * From an idea to terms that both Executive Secretaries signed. Source: StC44 decision, P4, P6, P8.
 */
final class AgreeTerms {

  private static final String STUDY = "SYNERGIES-STUDY-2015";
  private static final Office LEAD = Office.programmeOfficer("CMS");

  private final Stage stage;
  private String proposal = "";

  AgreeTerms(Stage stage) {
    this.stage = stage;
  }

  /** The proposal's address, once it was opened. */
  String proposal() {
    return proposal;
  }

  void analysis() {
    var analysis = stage.data().analysis();
    var request =
        Fields.from(analysis, "title")
            .with("family", Load.FAMILY)
            .with("code", STUDY)
            .with(
                "implications",
                ReferenceData.list(analysis.path("implications")).stream()
                    .map(AgreeTerms::implication)
                    .toList())
            .node();
    stage.tell(
        LEAD,
        "enters the independent analysis of 2015: "
            + request.path("implications").size()
            + " implications, no score was published");
    stage.catalog(LEAD, "analysis", "/analyses", request);
  }

  private static ObjectNode implication(JsonNode implication) {
    return Fields.from(implication, "dimension", "areas", "instruments", "direction", "score")
        .and(implication, "statement", "source")
        .node();
  }

  /** Draft, screening and consultation. */
  void consult() {
    var draft = terms().put("exit", "12 months' notice");
    var opened = stage.catalog(LEAD, "draft", "/proposals", proposed(draft));
    proposal = "/proposals/" + opened.text("id");
    stage.tell(LEAD, "drafts “" + draft.path("title").asText() + "”, version 1");
    var screened = stage.catalog(LEAD).ask("/screenings", proposed(draft)).orThrow();
    stage.telling().line(verdicts(screened.json()));
    act(LEAD, "consultation", "/consultation", Fields.none());
    stage.tell(LEAD, "opens the consultation and asks UNEP for advice until 30 November");
    act(LEAD, "ask advice", "/advice/requests", Fields.none().with("by", "2026-11-30"));
    var partner = Office.programmeOfficer("AEWA");
    var comment = "The roster of interpreters should know the languages of the African Initiative.";
    act(partner, "comment", "/comments", Fields.none().with("text", comment));
    stage.tell(partner, "comments: " + comment);
  }

  /** UNEP's advice, the answer to it in a second version, and two signatures under that. */
  void agree() {
    var advice = "Say what becomes of one-time costs not yet recovered when a participant leaves.";
    act(
        Office.ADVISER,
        "advice",
        "/advice",
        Fields.none()
            .with("version", 1)
            .with("opinion", "favourable-with-comments")
            .with("text", advice));
    stage.tell(Office.ADVISER, "advises on version 1, favourable with comments: " + advice);
    var second = act(LEAD, "version 2", "/versions", Fields.none().with("terms", terms()));
    stage.tell(LEAD, "revises the terms, version 2: " + terms().path("exit").asText());
    var answer = Fields.none().with("text", "Version 2 settles them by the key.");
    act(Office.secretary("CMS"), "answer to advice", "/advice/answers", answer);
    act(Office.ADVISER, "extend", "/advice/extensions", Fields.none().with("version", 2));
    stage.tell(Office.ADVISER, "extends the advice to version 2");
    translate();
    sign(second.text("fingerprint"));
  }

  private void translate() {
    var translations = stage.demonstration().path("terms").path("translations");
    for (var language : List.of("fr", "es")) {
      var fields =
          Fields.from(translations.path(language), "title", "status").with("language", language);
      act(LEAD, "translation " + language, "/translations", fields);
    }
    stage.tell(LEAD, "attaches unofficial titles in French and Spanish; the fingerprint stays");
  }

  private void sign(String fingerprint) {
    for (var instrument : List.of("CMS", "AEWA")) {
      var secretary = Office.secretary(instrument);
      act(secretary, "sign", "/signatures", Fields.none().with("fingerprint", fingerprint));
      stage.tell(secretary, "signs version 2, fingerprint " + fingerprint.substring(0, 12) + "…");
    }
  }

  private Answer act(Office who, String step, String path, Fields fields) {
    return stage.catalog(who, step, proposal + path, fields.node());
  }

  private static ObjectNode proposed(ObjectNode terms) {
    return Fields.none().with("family", Load.FAMILY).with("terms", terms).node();
  }

  /** The data's terms; the analysis is named by its code, the translations are attached apart. */
  private ObjectNode terms() {
    ObjectNode terms = stage.demonstration().path("terms").deepCopy();
    terms.remove("translations");
    terms.withObject("supports").put("analysis", STUDY);
    return terms;
  }

  private static String verdicts(JsonNode screening) {
    var verdicts = ReferenceData.list(screening.path("verdicts"));
    var satisfied =
        verdicts.stream().filter(v -> v.path("verdict").asText().equals("satisfied")).count();
    var others =
        verdicts.stream()
            .filter(v -> !v.path("verdict").asText().equals("satisfied"))
            .map(v -> v.path("safeguard").asText() + " " + v.path("verdict").asText())
            .toList();
    return "Screening: %d of %d safeguards satisfied%s"
        .formatted(
            satisfied, verdicts.size(), others.isEmpty() ? "" : "; " + String.join(", ", others));
  }
}
