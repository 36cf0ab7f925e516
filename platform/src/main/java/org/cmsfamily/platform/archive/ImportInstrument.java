package org.cmsfamily.platform.archive;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.archive.ArchiveManifest.ArchiveColumn;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Republisher;
import org.cmsfamily.platform.wording.Text;
import org.hibernate.StatelessSession;

/**
 * The steward brings an instrument's archive into an installation that does not have it: the rows
 * as they were, its acts as the next of their family's chain, and all of it published. It works as
 * the system, since drafts are none of the steward's.
 */
@ApplicationScoped
class ImportInstrument {

  private static final int PAGE = 200;

  private final ArchiveContents contents;
  private final ArchiveCheck check;
  private final ArchiveColumns columns;
  private final StatelessSession rows;
  private final List<Republisher> published;
  private final Actor actor;

  ImportInstrument(
      ArchiveContents contents,
      ArchiveCheck check,
      ArchiveColumns columns,
      StatelessSession rows,
      @All List<Republisher> published,
      Actor actor) {
    this.contents = contents;
    this.check = check;
    this.columns = columns;
    this.rows = rows;
    this.published = List.copyOf(published);
    this.actor = actor;
  }

  /**
   * @throws Problem 409 if what is the instrument's is here already, or the registry's part is not
   *     here yet; 422 with every fault of the archive
   */
  Done<InstrumentBroughtIn> bringIn(Upload file) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, null);
    try (var archive = ArchiveFile.open(file.file())) {
      check.check(archive);
      var manifest = archive.manifest();
      var brought = new InstrumentBroughtIn(manifest.instrument(), manifest.family());
      AsSystem.run(() -> bringIn(archive, brought));
      return Done.of(
          brought,
          ActDraft.of(
              ArchiveAct.BRING_IN_INSTRUMENT,
              "instrument",
              brought,
              steward,
              Map.of("sha256", file.sha256())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bringIn(ArchiveFile archive, InstrumentBroughtIn instrument) {
    mustBeMissing(instrument);
    for (var table : contents.tables()) {
      archive.manifest().of(table).ifPresent(entry -> read(archive, table, entry));
    }
    published.forEach(ImportInstrument::publish);
  }

  private void mustBeMissing(InstrumentBroughtIn instrument) {
    var family = contents.familyOf(instrument.code());
    if (contents.founds() ? family.isPresent() : isHere(instrument)) {
      throw Problem.of(
          PlatformProblems.ALREADY_EXISTS,
          Text.of("archive-known-here").with("instrument", instrument.code()));
    }
    if (!contents.founds() && !family.equals(Optional.of(instrument.family()))) {
      throw PlatformProblems.notKnownYet(instrument.code());
    }
  }

  /** Whether its archive was brought in, or its family lived here before any was. */
  private boolean isHere(InstrumentBroughtIn instrument) {
    return rows.createNativeQuery(
            """
            select coalesce(bool_or(name = :act and aggregate_id = :instrument), false)
              or (count(*) > 0 and not bool_or(name = :act)) as here
            from act where family = :family
            """,
            Tuple.class)
        .setParameter("act", ArchiveAct.BRING_IN_INSTRUMENT.text())
        .setParameter("instrument", instrument.code())
        .setParameter("family", instrument.family())
        .getSingleResult()
        .get("here", Boolean.class);
  }

  private void read(ArchiveFile archive, ArchiveTable table, ArchiveManifest.Entry entry) {
    var sent = entry.columns().stream().map(ArchiveColumn::name).collect(Collectors.toSet());
    var taken = columns.of(table).stream().map(ArchiveColumn::name).filter(sent::contains).toList();
    var batch = new RowBatch(rows, table.insert(taken));
    archive.lines(table.entry(), (line, number) -> batch.add(line));
    batch.flush();
  }

  private static void publish(Republisher kind) {
    var done = kind.republish("", PAGE);
    while (!done.isEmpty()) {
      done = kind.republish(done.getLast(), PAGE);
    }
  }
}
