package org.cmsfamily.registry.archive;

import java.util.List;

/**
 * A table, and which of its rows are an instrument's own. Those that others may have as well, such
 * as its family's, are brought in only where they are missing.
 *
 * @param own in SQL, of the table {@code t} and the parameter {@code instrument}
 * @param shared whether another instrument's archive may bring the same rows
 * @param left columns that stay behind: what is personal, and what the new place gives by itself
 */
record ArchiveTable(String name, String own, boolean shared, List<String> left) {

  private static final String BODIES = "(select id from body where instrument = :instrument)";
  private static final String OFFICES =
      "(select id from secretariat where permanent_for = :instrument)";
  private static final String DECISIONS =
      "(select id from decision where instrument = :instrument)";
  private static final String BUDGETS = "(select id from budget where instrument = :instrument)";
  private static final String MEETINGS = "(select id from meeting where instrument = :instrument)";
  private static final String APPOINTMENTS =
      "select * from appointment where instrument = :instrument";
  private static final String PERSONS =
      "(select person from (%1$s) a union select entered_by from (%1$s) a)".formatted(APPOINTMENTS);
  private static final String DOCUMENTS =
      """
      (t.holder_kind = 'decision' and t.holder_id in %s)
        or (t.holder_kind = 'budget' and t.holder_id in %s)
        or (t.holder_kind = 'meeting' and t.holder_id in %s)
      """
          .formatted(DECISIONS, BUDGETS, MEETINGS);

  /** An act gets a number of its own, by which it is not known again. */
  private static final String KNOWN_ACT =
      """
      where not exists (
        select from act a
        where a.at = r.at and a.name = r.name and a.aggregate_id = r.aggregate_id
          and a.version = r.version)
      """;

  /** All of them; what others refer to comes first. */
  static final List<ArchiveTable> ALL =
      List.of(
          shared("family", "t.id = (select family from instrument where id = :instrument)"),
          shared(
              "holder",
              "t.instrument = :instrument or (t.kind = 'FAMILY'"
                  + " and t.code = (select family from instrument where id = :instrument))"),
          own("instrument", "t.id = :instrument"),
          own("secretariat", "t.permanent_for = :instrument"),
          own("secretariat_seat", "t.secretariat in " + OFFICES),
          own("serving_arrangement", "t.secretariat in " + OFFICES),
          own("body", "t.instrument = :instrument"),
          own("competence", "t.body in " + BODIES),
          own("meeting", "t.instrument = :instrument"),
          own("decision", "t.instrument = :instrument"),
          own("decision_status_change", "t.decision in " + DECISIONS),
          own("decision_passage", "t.decision in " + DECISIONS),
          own("budget", "t.instrument = :instrument"),
          own("budget_line", "t.budget in " + BUDGETS),
          own("budget_correction", "t.budget in " + BUDGETS),
          own("invitation", "t.instrument = :instrument or t.decision in " + DECISIONS),
          own("transmittal", "t.instrument = :instrument or t.to_body in " + BODIES),
          new ArchiveTable(
              "person",
              "t.id in " + PERSONS,
              true,
              List.of("name", "code_login", "code_digest", "code_expires_at")),
          own("appointment", "t.instrument = :instrument"),
          own("document", DOCUMENTS),
          own(
              "document_piece",
              "t.document in (select id from document t where " + DOCUMENTS + ")"),
          own("meeting_paper", "t.meeting in " + MEETINGS),
          shared(
              "recorded_fact",
              """
              t.thing = :instrument or t.thing in %s or t.thing in %s or t.thing in %s
                or (t.kind = 'family'
                  and t.thing = (select family from instrument where id = :instrument))
                or (t.kind = 'person' and t.thing in %s)
                or (t.kind = 'invitation' and t.thing in (
                  select id from invitation where instrument = :instrument or decision in %s))
                or (t.kind = 'transmittal' and t.thing in (
                  select id from transmittal where instrument = :instrument or to_body in %s))
              """
                  .formatted(BODIES, OFFICES, MEETINGS, PERSONS, DECISIONS, BODIES)),
          new ArchiveTable(
              "act",
              ":instrument = any (t.readers)"
                  + " or (select family || '/*' from instrument where id = :instrument)"
                  + " = any (t.readers)",
              true,
              List.of("position", "number", "previous", "hash")));

  ArchiveTable {
    left = List.copyOf(left);
  }

  private static ArchiveTable own(String name, String own) {
    return new ArchiveTable(name, own, false, List.of());
  }

  private static ArchiveTable shared(String name, String own) {
    return new ArchiveTable(name, own, true, List.of());
  }

  /** Its entry in the archive. */
  String entry() {
    return "rows/" + name + ".jsonl";
  }

  /** Its rows as JSON, in an order of their own. */
  String query() {
    var order = name.equals("act") ? "t.position" : "cast(to_jsonb(t) as text)";
    return "select cast(to_jsonb(t) %s as text) as row from %s t where %s order by %s"
        .formatted(without(), name, own, order);
  }

  private String without() {
    return left.isEmpty() ? "" : "- cast('{%s}' as text[])".formatted(String.join(",", left));
  }

  /** Adds one row, given its columns. */
  String insert(String columns) {
    var insert =
        """
        insert into %1$s (%2$s)
        select %2$s from jsonb_populate_record(cast(null as %1$s), cast(:row as jsonb)) r
        """
            .formatted(name, columns);
    if (name.equals("act")) {
      return insert + KNOWN_ACT;
    }
    return shared ? insert + " on conflict do nothing" : insert;
  }
}
