package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cmsfamily.local.api.ApiResponse;

/**
 * From an idea to terms that both Executive Secretaries signed. Source: StC44 decision, P4, P6, P8.
 */
final class AgreeTerms {

  static final String TABLED = "DEMO-AEWA-MANDATE";
  private static final String STUDY = "SYNERGIES-STUDY-2015";
  private static final Persona LEAD = Persona.programmeOfficer("CMS");

  private final DemoContext context;
  private String proposal = "";

  AgreeTerms(DemoContext context) {
    this.context = context;
  }

  /** The proposal's address, once it was opened. */
  String proposal() {
    return proposal;
  }

  void analysis() {
    var analysis = context.data().analysis();
    var request =
        RequestJson.from(analysis, "title")
            .with("family", Load.FAMILY)
            .with("code", STUDY)
            .with("author", analysis.path("study").path("publisher"))
            .with(
                "implications",
                ReferenceData.list(analysis.path("implications")).stream()
                    .map(AgreeTerms::implication)
                    .toList())
            .node();
    context.say(
        LEAD,
        "enters the independent analysis of 2015: "
            + request.path("implications").size()
            + " implications, no score was published");
    context.catalog(LEAD, "analysis", "/analyses", request);
  }

  private static ObjectNode implication(JsonNode implication) {
    return RequestJson.from(implication, "dimension", "areas", "instruments", "direction", "score")
        .and(implication, "statement", "source")
        .node();
  }

  /** Draft, screening and consultation. */
  void consult() {
    var draft = terms().put("exit", "12 months' notice");
    var opened = context.catalog(LEAD, "draft", "/proposals", proposed(draft));
    proposal = "/proposals/" + opened.text("id");
    context.say(LEAD, "drafts “" + draft.path("title").asText() + "”, version 1");
    var screened = context.catalog(LEAD).ask("/screenings", proposed(draft)).orThrow();
    context.console().line(verdicts(screened.json()));
    act(LEAD, "consultation", "/consultation", RequestJson.none());
    context.say(LEAD, "opens the consultation and asks UNEP for advice until 30 November");
    act(LEAD, "ask advice", "/advice/requests", RequestJson.none().with("by", "2026-11-30"));
    var partner = Persona.programmeOfficer("AEWA");
    var comment = "The roster of interpreters should know the languages of the African Initiative.";
    act(partner, "comment", "/comments", RequestJson.none().with("text", comment));
    context.say(partner, "comments: " + comment);
  }

  /** UNEP's advice, the answer to it in a second version, and two signatures under that. */
  void agree() {
    var advice = "Say what becomes of one-time costs not yet recovered when a participant leaves.";
    act(
        Persona.ADVISER,
        "advice",
        "/advice",
        RequestJson.none()
            .with("version", 1)
            .with("opinion", "favourable-with-comments")
            .with("text", advice));
    context.say(Persona.ADVISER, "advises on version 1, favourable with comments: " + advice);
    var second = act(LEAD, "version 2", "/versions", RequestJson.none().with("terms", terms()));
    context.say(LEAD, "revises the terms, version 2: " + terms().path("exit").asText());
    var answer = RequestJson.none().with("text", "Version 2 settles them by the key.");
    act(Persona.secretary("CMS"), "answer to advice", "/advice/answers", answer);
    act(Persona.ADVISER, "extend", "/advice/extensions", RequestJson.none().with("version", 2));
    context.say(Persona.ADVISER, "extends the advice to version 2");
    translate();
    sign(second.text("fingerprint"));
  }

  private void translate() {
    var translations = context.demonstration().path("terms").path("translations");
    for (var language : List.of("fr", "es")) {
      var fields =
          RequestJson.from(translations.path(language), "title", "status")
              .with("language", language);
      act(LEAD, "translation " + language, "/translations", fields);
    }
    context.say(LEAD, "attaches unofficial titles in French and Spanish; the fingerprint stays");
  }

  private void sign(String fingerprint) {
    for (var instrument : List.of("CMS", "AEWA")) {
      var secretary = Persona.secretary(instrument);
      new ShowInbox(context).of(secretary);
      act(secretary, "sign", "/signatures", RequestJson.none().with("fingerprint", fingerprint));
      context.say(secretary, "signs version 2, fingerprint " + fingerprint.substring(0, 12) + "…");
    }
  }

  private ApiResponse act(Persona who, String step, String path, RequestJson fields) {
    return context.catalog(who, step, proposal + path, fields.node());
  }

  private static ObjectNode proposed(ObjectNode terms) {
    return RequestJson.none().with("family", Load.FAMILY).with("terms", terms).node();
  }

  /**
   * The data's terms; the analysis is named by its code, the translations are attached apart, and
   * what is only tabled when they are written is nobody else's to cite.
   */
  ObjectNode terms() {
    ObjectNode terms = context.demonstration().path("terms").deepCopy();
    terms.remove("translations");
    var supports = terms.withObject("supports").put("analysis", STUDY);
    for (var cited = supports.withArray("decisions").iterator(); cited.hasNext(); ) {
      if (cited.next().asText().equals(TABLED)) cited.remove();
    }
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
    return "Screening: %s of %s safeguards satisfied%s"
        .formatted(
            satisfied, verdicts.size(), others.isEmpty() ? "" : "; " + String.join(", ", others));
  }
}
