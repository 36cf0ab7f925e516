package org.cmsfamily.platform.archive;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, and which of its rows are an instrument's own. Those that others may have as well, such
 * as its family's, are brought in only where they are missing.
 *
 * @param own in SQL, of the table {@code t} and the parameters {@code instrument} and {@code
 *     family}
 * @param order in SQL, of the table {@code t}: what others refer to comes first
 * @param shared whether another instrument's archive may bring the same rows
 * @param left columns that stay behind: what is personal, and what the new place gives by itself
 * @param ofFamily whether each row is of the instrument's family
 */
public record ArchiveTable(
    String name, String own, String order, boolean shared, List<String> left, boolean ofFamily) {

  private static final String ANY = "cast(to_jsonb(t) as text)";

  /** The acts that touch it or its family; each gets a place of its own in the new chain. */
  public static final ArchiveTable ACTS =
      new ArchiveTable(
          "act",
          ":instrument = any (t.readers) or cast(:family as text) || '/*' = any (t.readers)",
          "t.position",
          true,
          List.of("position", "number", "previous", "hash"),
          true);

  /** An act gets a number of its own, by which it is not known again. */
  private static final String KNOWN_ACT =
      """
      where not exists (
        select from act a
        where a.at = r.at and a.name = r.name and a.aggregate_id = r.aggregate_id
          and a.version = r.version)
      """;

  public ArchiveTable {
    left = List.copyOf(left);
  }

  /** Rows that nobody else has. */
  public static ArchiveTable own(String name, String own) {
    return new ArchiveTable(name, own, ANY, false, List.of(), true);
  }

  /** Rows that another instrument's archive may bring as well. */
  public static ArchiveTable shared(String name, String own) {
    return new ArchiveTable(name, own, ANY, true, List.of(), true);
  }

  /** Files attached to what is its own, their bytes in pieces. */
  public static List<ArchiveTable> documents(String own) {
    return List.of(
        shared("document", own),
        shared("document_piece", "t.document in (select id from document t where " + own + ")"));
  }

  /** The same without some columns, and of whatever family: a person is known in several. */
  public ArchiveTable without(String... columns) {
    return new ArchiveTable(name, own, order, shared, List.of(columns), false);
  }

  /** The same, the rows for which a condition holds behind the others. */
  public ArchiveTable last(String condition) {
    return new ArchiveTable(name, own, "(" + condition + "), " + ANY, shared, left, ofFamily);
  }

  /** Its entry in the archive. */
  String entry() {
    return "rows/" + name + ".jsonl";
  }

  /** Its rows as JSON with the columns that are taken of each, in an order of their own. */
  String query(Collection<String> columns) {
    return """
    select cast((select jsonb_object_agg(c.key, c.value) from jsonb_each(to_jsonb(t)) c
      where c.key in (%s)) as text) as row
    from %s t where %s order by %s
    """
        .formatted(
            columns.stream().map("'%s'"::formatted).collect(Collectors.joining(", ")),
            name,
            own,
            order);
  }

  /** Adds some rows, a JSON array, given the columns that are taken of each. */
  String insert(Collection<String> columns) {
    return """
    insert into %1$s (%2$s)
    select %2$s from jsonb_array_elements(cast(:rows as jsonb)) with ordinality sent(given, place),
      lateral jsonb_populate_record(cast(null as %1$s), sent.given) r
    %3$s order by sent.place %4$s
    """
        .formatted(
            name,
            columns.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")),
            name.equals("act") ? KNOWN_ACT : "",
            shared && !name.equals("act") ? "on conflict do nothing" : "");
  }

  /** The places of those of some rows, a JSON array, that are none of the instrument's own. */
  String foreign(Collection<String> columns) {
    return """
    select sent.place as place
    from jsonb_array_elements(cast(:rows as jsonb)) with ordinality sent(given, place),
      lateral jsonb_populate_record(cast(null as %s), sent.given) t
    where not coalesce((%s) %s, false)
    order by sent.place
    """
        .formatted(
            name, own, ofFamily && columns.contains("family") ? "and t.family = :family" : "");
  }
}
