package org.cmsfamily.registry;

import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.UUID;

/**
 * A family of a test's own, made through the API: people are named by their office, codes carry a
 * prefix, so that tests run in any order and twice on the same database.
 */
public final class FamilyExamples {

  /** What a second office holder confirms a decision against. */
  public static final String AGAINST_THE_DOCUMENT =
      """
      {"document":{"sha256":"%s","address":"https://example.org/minutes.pdf"}}
      """
          .formatted("ab".repeat(32));

  private final String prefix =
      "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  private FamilyExamples() {}

  /** Codes for a family that is not founded yet. */
  public static FamilyExamples unfounded() {
    return new FamilyExamples();
  }

  /** A family on a business date, with its host HOST and a partner PART, and their first people. */
  public static FamilyExamples founded() {
    return founded("2026-11-02");
  }

  /** As {@link #founded()}, on a business date of its own. */
  public static FamilyExamples founded(String businessDate) {
    var family = new FamilyExamples();
    Api.steward().done("/families", family.familyJson(businessDate));
    family.instrument("HOST");
    family.instrument("PART");
    return family;
  }

  /** A code of this family. */
  public String code(String name) {
    return prefix + "-" + name;
  }

  /** The family's code. */
  public String family() {
    return prefix;
  }

  /** Somebody, by the office. */
  public Api person(String office) {
    return Api.as(prefix + "-" + office);
  }

  /** The registrar of an instrument. */
  public Api registrar(String instrument) {
    return person(instrument + "-registrar");
  }

  /** The executive secretary of an instrument. */
  public Api secretary(String instrument) {
    return person(instrument + "-secretary");
  }

  /** A family's description. */
  public String familyJson(String businessDate) {
    return """
    {"code":"%1$s","names":{"en":"Test family"},"zone":"Europe/Berlin","reportingCurrency":"EUR",
     "languages":["en","fr","es"],"businessDate":"%2$s",
     "serviceAreas":[{"code":"conference-services","names":{"en":"Conference services"}}],
     "rollOut":{"host":"%1$s-HOST","reportTo":"%1$s-HOST-STC","standing":["%1$s-HOST","%1$s-PART"],
       "city":"Bonn","adviser":"%1$s-ADV","submissionNeeds":{"%1$s-PART":"%1$s-PART-MOP"}}}
    """
        .formatted(prefix, businessDate);
  }

  /** Founds an instrument, with its first registrar and executive secretary. */
  public void instrument(String name) {
    Api.steward()
        .done(
            "/instruments",
            """
            {"family":"%s","code":"%s","shortName":"%s","names":{"en":"Instrument %s"},
             "kind":"agreement","legalBasis":"Art. IV.3","binding":true,"languages":["en"]}
            """
                .formatted(prefix, code(name), name, name));
    appoint(Api.steward(), name + "-registrar", "registrar", code(name));
    appoint(Api.steward(), name + "-secretary", "executive-secretary", code(name));
  }

  /** Enters a person by the office, who shows the login to be the own; gives the id. */
  public String enter(Api by, String office) {
    var entered = by.done("/persons", personJson(office));
    var code = entered.getString("loginCode");
    if (code != null) {
      person(office).done("/me/login-proofs", "{\"code\":\"%s\"}".formatted(code));
    }
    return entered.getString("id");
  }

  /** A human, by the office. */
  public String personJson(String office) {
    return """
    {"family":"%s","kind":"human","name":null,"office":"%s",
     "login":{"issuer":"%s","subject":"%s"}}
    """
        .formatted(prefix, office, TestIssuers.main(), prefix + "-" + office);
  }

  /** Appoints the person of an office; gives the appointment's id. */
  public String appoint(Api by, String office, String role, String holder) {
    return by.done("/appointments", appointmentJson(enter(by, office), role, holder))
        .getString("id");
  }

  /** An appointment since 2000. */
  public String appointmentJson(String person, String role, String holder) {
    return """
    {"person":"%s","role":"%s","holder":"%s","from":"2000-01-01","act":"Test"}
    """
        .formatted(person, role, holder);
  }

  /** Appoints by the registrar, confirmed by the executive secretary, of that instrument. */
  public void office(String instrument, String office, String role, String holder) {
    var id = appoint(registrar(instrument), office, role, holder);
    secretary(instrument).done("/appointments/" + id + "/confirmations", "{}");
  }

  /**
   * Records a decision, confirmed by the executive secretary against the document; gives the key.
   */
  public String decided(String instrument, String decision) {
    var key = registrar(instrument).done("/decisions", decision).getString("key");
    confirm(instrument, key);
    return key;
  }

  /** Confirms a decision's record as the executive secretary of its instrument. */
  public JsonPath confirm(String instrument, String key) {
    return secretary(instrument).done("/decisions/" + key + "/confirmations", AGAINST_THE_DOCUMENT);
  }

  /** Enters a body that is competent for common services. */
  public void body(String instrument, String name) {
    registrar(instrument)
        .done(
            "/bodies",
            """
            {"instrument":"%s","code":"%s","type":"%s","names":{"en":"%s"},
             "competences":[{"subject":"common-services","since":"2000-01-01"}],
             "decisionRules":[{"subject":"default","type":"consensus"}]}
            """
                .formatted(code(instrument), code(name), type(name), name));
  }

  private static String type(String body) {
    return body.endsWith("-MOP")
        ? "meeting-of-the-parties"
        : body.endsWith("-COP") ? "conference-of-the-parties" : "standing-committee";
  }

  /** Enters the first meeting of a body, on a day. */
  public void meeting(String instrument, String body, String name, String day) {
    meeting(instrument, body, name, "1", day);
  }

  /** Enters a meeting of a body on a day. */
  public void meeting(String instrument, String body, String name, String ordinal, String day) {
    registrar(instrument)
        .done(
            "/meetings",
            """
            {"code":"%s","body":"%s","ordinal":"%s","mode":"in person","start":"%s","end":"%s",
             "city":"Bonn","country":"DE"}
            """
                .formatted(code(name), code(body), ordinal, day, day));
  }
}
