package org.cmsfamily.platform.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.cmsfamily.platform.archive.ArchiveManifest.ArchiveColumn;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Adds the rows of an archive, and sees that each is the instrument's own. */
@ApplicationScoped
class BringIn {

  private final ArchiveContents contents;
  private final ArchiveColumns columns;
  private final StatelessSession rows;

  BringIn(ArchiveContents contents, ArchiveColumns columns, StatelessSession rows) {
    this.contents = contents;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Adds them.
   *
   * @return the ids of what has versions, and so is published
   * @throws Problem 422 if a row is not what the export would take of this instrument
   */
  Set<String> all(ArchiveFile archive, InstrumentBroughtIn instrument) {
    var ids = new TreeSet<String>();
    for (var table : contents.tables()) {
      var taken = taken(archive, table);
      var insert = table.insert(taken);
      each(
          archive,
          table,
          (some, before) ->
              rows.createNativeMutationQuery(insert).setParameter("rows", some).executeUpdate());
      if (taken.contains("version") && taken.contains("id")) {
        archive.each(table.name(), (row, place) -> ids.add(row.path("id").asText()));
      }
    }
    mustBeItsOwn(archive, instrument);
    return ids;
  }

  private void mustBeItsOwn(ArchiveFile archive, InstrumentBroughtIn instrument) {
    var faults = new Violations();
    if (!contents.familyOf(instrument.code()).equals(Optional.of(instrument.family()))) {
      faults.add("/manifest.json/family", Text.of("archive-of-nobody"));
    }
    for (var table : contents.tables()) {
      var sql = table.foreign(taken(archive, table));
      each(
          archive,
          table,
          (some, before) ->
              places(sql, some, instrument)
                  .forEach(
                      place ->
                          faults.add(
                              ArchiveFile.place(table.entry(), before + place.intValue()),
                              Text.of("archive-foreign").with("instrument", instrument.code()))));
    }
    faults.refuse(PlatformProblems.ARCHIVE_REFUSED, Text.of("archive-has-faults"));
  }

  private Collection<Long> places(String sql, String some, InstrumentBroughtIn instrument) {
    NativeQuery<Tuple> query = rows.createNativeQuery(sql, Tuple.class);
    query.setParameter("rows", some);
    if (sql.contains(":instrument")) {
      query.setParameter("instrument", instrument.code());
    }
    if (sql.contains(":family")) {
      query.setParameter("family", instrument.family());
    }
    return query.addScalar("place", Long.class).getResultList().stream()
        .map(row -> row.get("place", Long.class))
        .toList();
  }

  private static void each(ArchiveFile archive, ArchiveTable table, ObjIntConsumer<String> taking) {
    var batch = new RowBatch(taking);
    archive.lines(table.entry(), (line, number) -> batch.add(line));
    batch.flush();
  }

  private Collection<String> taken(ArchiveFile archive, ArchiveTable table) {
    var sent =
        archive.manifest().of(table).stream()
            .flatMap(entry -> entry.columns().stream())
            .map(ArchiveColumn::name)
            .collect(Collectors.toSet());
    return columns.of(table).stream().map(ArchiveColumn::name).filter(sent::contains).toList();
  }
}
