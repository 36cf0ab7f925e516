package org.cmsfamily.registry.archive;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.UnreadableJsonException;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Republisher;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.archive.ExportInstrument.ArchiveManifest;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.instrument.Instrument;
import org.cmsfamily.registry.instrument.Instruments;
import org.hibernate.StatelessSession;

/**
 * The steward brings an instrument's archive into an installation that does not know it: the rows
 * as they were, its acts as the next of their family's chain, and all of it published. It works as
 * the system, since drafts are none of the steward's.
 */
@ApplicationScoped
class ImportInstrument {

  private static final int PAGE = 200;

  private final StatelessSession rows;
  private final Instruments instruments;
  private final Holders holders;
  private final List<Republisher> published;
  private final Actor actor;

  ImportInstrument(
      StatelessSession rows,
      Instruments instruments,
      Holders holders,
      @All List<Republisher> published,
      Actor actor) {
    this.rows = rows;
    this.instruments = instruments;
    this.holders = holders;
    this.published = List.copyOf(published);
    this.actor = actor;
  }

  /**
   * @throws Problem 409 if the instrument is known here, 422 if the file is no such archive
   */
  Done<Instrument> bringIn(Upload file) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, null);
    try (var archive = new ZipFile(file.file().toFile())) {
      var code = manifest(archive).instrument();
      AsSystem.run(() -> bringIn(archive, code));
      var instrument = instruments.get(code);
      return Done.of(
          instrument,
          ActDraft.of(
              ArchiveAct.BRING_IN_INSTRUMENT,
              "instrument",
              instrument,
              steward,
              Map.of("sha256", file.sha256())));
    } catch (IOException e) {
      throw noArchive();
    }
  }

  private static ArchiveManifest manifest(ZipFile archive) throws IOException {
    try {
      var manifest =
          Json.read(
              new String(
                  archive.getInputStream(entry(archive, "manifest.json")).readAllBytes(),
                  StandardCharsets.UTF_8),
              ArchiveManifest.class);
      if (manifest.form() != 1) {
        throw noArchive();
      }
      return manifest;
    } catch (UnreadableJsonException e) {
      throw noArchive();
    }
  }

  private static ZipEntry entry(ZipFile archive, String name) {
    var entry = archive.getEntry(name);
    if (entry == null) {
      throw noArchive();
    }
    return entry;
  }

  private static Problem noArchive() {
    return Problem.of(RegistryProblems.RULES_BROKEN, Text.of("no-archive"));
  }

  private void bringIn(ZipFile archive, String code) {
    if (holders.find(HolderKind.INSTRUMENT, code).isPresent()) {
      throw Problem.of(PlatformProblems.ALREADY_EXISTS, Text.of("known-here").with("code", code));
    }
    ArchiveTable.ALL.forEach(table -> read(archive, table));
    published.forEach(ImportInstrument::publish);
  }

  private void read(ZipFile archive, ArchiveTable table) {
    var insert = table.insert(columns(table));
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                archive.getInputStream(entry(archive, table.entry())), StandardCharsets.UTF_8))) {
      for (var row = lines.readLine(); row != null; row = lines.readLine()) {
        rows.createNativeMutationQuery(insert).setParameter("row", row).executeUpdate();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String columns(ArchiveTable table) {
    return rows
        .createNativeQuery(
            """
            select quote_ident(column_name) as name from information_schema.columns
            where table_schema = current_schema() and table_name = :name and is_generated = 'NEVER'
            order by ordinal_position
            """,
            Tuple.class)
        .setParameter("name", table.name())
        .getResultList()
        .stream()
        .map(row -> row.get("name", String.class))
        .filter(name -> !table.left().contains(name.replace("\"", "")))
        .collect(Collectors.joining(", "));
  }

  private static void publish(Republisher kind) {
    var done = kind.republish("", PAGE);
    while (!done.isEmpty()) {
      done = kind.republish(done.getLast(), PAGE);
    }
  }
}
