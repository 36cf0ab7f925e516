package org.cmsfamily.catalog.testfamily;

import java.util.Locale;

/** What the registry would say of the test's family. */
final class RegistryRecords {

  private RegistryRecords() {}

  static String family(String date) {
    return """
        {"code":"@FAMILY","family":"@FAMILY","names":{"en":"Test family"},"zone":"Europe/Berlin",
         "reportingCurrency":"EUR","languages":["en"],"reportingPeriod":"quarter","businessDate":"%s",
         "serviceAreas":[{"code":"conference-services","names":{"en":"Conference services"}},
                         {"code":"fundraising","names":{"en":"Fundraising"}}],
         "rollOut":{"host":"@CMS","reportTo":"@CMS-STC","standing":["@CMS","@AEWA"],"city":"Bonn",
                    "adviser":"@UNEP","submissionNeeds":{"@AEWA":"@AEWA-MOP"}},
         "houseRules":{"reviewMinMonths":12,"reviewMaxMonths":36,"mitigateFromScore":3,"reportDueDays":30},
         "demonstration":false}"""
        .formatted(date);
  }

  static void publishAll(TestFamily f) {
    for (var code : new String[] {"CMS", "AEWA"}) {
      instrument(f, code);
      people(f, code);
      budget(f, code, code.equals("CMS") ? "CS-10" : "AE-07", code.equals("CMS") ? 120 : 80);
    }
    body(f, "CMS", "COP", "budget");
    body(f, "CMS", "STC", "common-services");
    body(f, "AEWA", "MOP", "budget", "common-services");
    body(f, "AEWA", "STC", "budget");
    meeting(f, "CMS-STC", "2026-12-01", "2026-12-15");
    meeting(f, "AEWA-STC", "2026-12-01", "2026-12-15");
    meeting(f, "AEWA-MOP", "2026-10-05", "2026-11-20");
    decision(f, "CMS-SYNERGIES", "CMS", "CMS-STC", "2015-10-15", "adopted", MANDATE);
    decision(f, "AEWA-SYNERGIES", "AEWA", "AEWA-STC", "2013-09-01", "adopted", MANDATE);
    f.appoint("adviser", "adviser", "@UNEP");
    f.appoint("cms-member", "committee-member", "@CMS-STC");
    f.appoint("aewa-member", "committee-member", "@AEWA-STC");
  }

  /** A further instrument of the family, with its people, a body and a mandate. */
  static void joins(TestFamily f, String code) {
    instrument(f, code);
    people(f, code);
    body(f, code, "MOP", "budget", "common-services");
    meeting(f, code + "-MOP", "2026-12-01", "2026-12-15");
    decision(f, code + "-MANDATE", code, code + "-MOP", "2026-10-01", "adopted", MANDATE);
  }

  /** A budget that no body has adopted. */
  static void unadoptedBudget(TestFamily f, String code, String instrument) {
    f.publish(
        "registry.budgets",
        "@" + code,
        """
        {"code":"@%1$s","family":"@FAMILY","instrument":"@%2$s","period":"2027-2029","currency":"EUR",
         "programmeSupportCost":"included","adoptedBy":null,"adopted":false,"demonstration":false,
         "lines":[{"code":"X-1","names":{"en":"Next"},"amounts":{"2027":"1000.00"}}]}"""
            .formatted(code, instrument));
  }

  /** Effects that give the deciding body's instrument its mandate. */
  static final String MANDATE =
      """
      {"type":"grants","what":"mandate","instrument":null,"areas":["conference-services"]}""";

  private static void instrument(TestFamily f, String code) {
    f.publish(
        "registry.instruments",
        "@" + code,
        """
        {"code":"@%1$s","family":"@FAMILY","shortName":"%1$s","names":{"en":"%1$s"},"kind":"agreement"}"""
            .formatted(code));
    f.publish(
        "registry.secretariats",
        "@SEC-" + code,
        """
        {"code":"@SEC-%1$s","family":"@FAMILY","names":{"en":"%1$s secretariat"},"permanentFor":"@%1$s",
         "seats":[{"id":"s","city":"Bonn","country":"DE","from":"2000-07-17","to":null,"precision":"day"}],
         "servingArrangements":[{"id":"a","instrument":"@%1$s","role":"permanent","from":null,"to":null}]}"""
            .formatted(code));
  }

  private static void people(TestFamily f, String code) {
    var lower = code.toLowerCase(java.util.Locale.ROOT);
    f.appoint(lower + "-es", "executive-secretary", "@" + code);
    f.appoint(lower + "-po", "programme-officer", "@" + code);
    f.appoint(lower + "-registrar", "registrar", "@" + code);
    f.appoint(lower + "-auditor", "auditor", "@" + code);
    f.appoint(lower + "-fo", "finance-officer", "@" + code);
  }

  private static void body(TestFamily f, String instrument, String name, String... subjects) {
    var competences = new StringBuilder();
    for (var subject : subjects) {
      competences
          .append(competences.isEmpty() ? "" : ",")
          .append(
              "{\"id\":\"%1$s\",\"subject\":\"%1$s\",\"since\":\"1999-11-01\"}".formatted(subject));
    }
    f.publish(
        "registry.bodies",
        "@%s-%s".formatted(instrument, name),
        """
        {"code":"@%1$s-%2$s","family":"@FAMILY","instrument":"@%1$s","type":"body","names":{"en":"%2$s"},
         "documentDeadlineDays":null,"advisoryOnly":false,"competences":[%3$s],"decisionRules":[]}"""
            .formatted(instrument, name, competences));
  }

  private static void meeting(TestFamily f, String body, String start, String end) {
    f.publish(
        "registry.meetings",
        "@%s-EX".formatted(body),
        """
        {"code":"@%1$s-EX","family":"@FAMILY","instrument":"@%2$s","body":"@%1$s","ordinal":"EX1","label":null,
         "mode":"written procedure (silence)","start":"%3$s","end":"%4$s","city":null,"country":null,
         "demonstration":false}"""
            .formatted(body, body.substring(0, body.indexOf('-')), start, end));
  }

  static void decision(
      TestFamily f,
      String key,
      String instrument,
      String body,
      String adoptedOn,
      String status,
      String effects) {
    f.publish(
        "registry.decisions",
        "@" + key,
        """
        {"key":"@%1$s","family":"@FAMILY","instrument":"@%2$s","body":"@%3$s","meeting":"@%3$s-EX","symbol":null,
         "adoptedOn":"%4$s","precision":"day","status":"%5$s","condition":null,"conditionMet":null,"counts":%6$s,
         "recordCounts":%8$s,
         "confirmedBy":null,"citation":null,"title":{"en":"%1$s"},
         "provisions":[{"number":"1","role":"operative","verb":"decide","text":"…","effects":[%7$s]}],
         "relations":[],"demonstration":false,"recordedAt":"2026-01-01T00:00:00Z"}"""
            .formatted(
                key,
                instrument,
                body,
                adoptedOn,
                status,
                status.equals("adopted"),
                effects,
                !status.equals("tabled") && !status.equals("draft")));
  }

  static void budget(TestFamily f, String instrument, String line, int thousands) {
    var adopting = instrument.equals("CMS") ? "CMS-COP" : instrument + "-MOP";
    decision(
        f,
        instrument + "-BUDGET",
        instrument,
        adopting,
        "2026-10-15",
        "adopted",
        "{\"type\":\"context\"}");
    f.publish(
        "registry.budgets",
        "@%s-BUDGET".formatted(instrument),
        String.format(
            Locale.ROOT,
            """
        {"code":"@%1$s-BUDGET","family":"@FAMILY","instrument":"@%1$s","period":"2027-2029","currency":"EUR",
         "programmeSupportCost":"included","adoptedBy":"@%1$s-BUDGET","adopted":true,"demonstration":false,
         "lines":[{"code":"%2$s","names":{"en":"Conference services"},
                   "amounts":{"2027":"%3$d000.00","2028":"%3$d000.00","2029":"%3$d000.00"}}]}""",
            instrument,
            line,
            thousands));
  }
}
