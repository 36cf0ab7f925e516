package org.cmsfamily.registry.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.hibernate.ScrollMode;
import org.hibernate.StatelessSession;

/**
 * Writes all that is an instrument's own into one archive: a file of rows for each table, as JSON
 * by line, and one that says which columns each has. Names of persons stay behind.
 */
@ApplicationScoped
class ExportInstrument {

  private static final Set<String> TAKING =
      Set.of(Roles.REGISTRAR, Roles.EXECUTIVE_SECRETARY, Roles.HEAD, Roles.AUDITOR);

  private final StatelessSession rows;
  private final Actor actor;

  ExportInstrument(StatelessSession rows, Actor actor) {
    this.rows = rows;
    this.actor = actor;
  }

  /**
   * The archive, a file to be deleted by whoever sends it.
   *
   * @throws Problem 404 if the instrument is another's
   */
  Path export(String instrument) {
    if (TAKING.stream().noneMatch(role -> actor.holds(role, instrument))) {
      throw PlatformProblems.notFound("instrument " + instrument);
    }
    try {
      var file = Files.createTempFile("instrument", ".zip");
      try (var archive = new ZipOutputStream(Files.newOutputStream(file))) {
        write(archive, "manifest.json", Json.write(ArchiveManifest.of(instrument)));
        for (var table : ArchiveTable.ALL) {
          archive.putNextEntry(new ZipEntry(table.entry()));
          write(archive, table, instrument);
          archive.closeEntry();
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(ZipOutputStream archive, String name, String text) throws IOException {
    archive.putNextEntry(new ZipEntry(name));
    archive.write(text.getBytes(StandardCharsets.UTF_8));
    archive.closeEntry();
  }

  private void write(ZipOutputStream archive, ArchiveTable table, String instrument)
      throws IOException {
    try (var found =
        rows.createNativeQuery(table.query(), Tuple.class)
            .setParameter("instrument", instrument)
            .setFetchSize(20)
            .addScalar("row", String.class)
            .scroll(ScrollMode.FORWARD_ONLY)) {
      while (found.next()) {
        archive.write(found.get().get("row", String.class).getBytes(StandardCharsets.UTF_8));
        archive.write('\n');
      }
    }
  }

  /** The tables that it holds, for whoever reads it without this program. */
  record ArchiveManifest(int form, String instrument, List<Entry> entries) {

    /** One file of rows. */
    record Entry(String file, String table, List<String> left) {}

    static ArchiveManifest of(String instrument) {
      return new ArchiveManifest(
          1,
          instrument,
          ArchiveTable.ALL.stream()
              .map(table -> new Entry(table.entry(), table.name(), table.left()))
              .toList());
    }
  }
}
