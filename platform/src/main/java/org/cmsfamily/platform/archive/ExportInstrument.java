package org.cmsfamily.platform.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.archive.ArchiveManifest.ArchiveColumn;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.ScrollMode;
import org.hibernate.StatelessSession;

/**
 * Writes all that is an instrument's own into one archive, as its own people may read it: a file of
 * rows for each table, as JSON by line, and one that says what they are, with the hash of each.
 */
@ApplicationScoped
class ExportInstrument {

  /** Seconds. */
  private static final int WAIT = 10;

  private static final Set<String> TAKING =
      Set.of(
          Roles.REGISTRAR,
          Roles.EXECUTIVE_SECRETARY,
          Roles.HEAD,
          Roles.FINANCE_OFFICER,
          Roles.AUDITOR);

  private final ArchiveContents contents;
  private final ArchiveColumns columns;
  private final TemporaryArchive temporary;
  private final StatelessSession rows;
  private final Actor actor;
  private final String service;
  private final Semaphore atOnce = new Semaphore(2);

  ExportInstrument(
      ArchiveContents contents,
      ArchiveColumns columns,
      TemporaryArchive temporary,
      StatelessSession rows,
      Actor actor,
      @ConfigProperty(name = "skein.service") String service) {
    this.contents = contents;
    this.columns = columns;
    this.temporary = temporary;
    this.rows = rows;
    this.actor = actor;
    this.service = service;
  }

  /**
   * The archive, a file that is gone when the request has been answered.
   *
   * @throws Problem 404 if the instrument is another's, 503 if others are being written
   */
  Path export(String instrument) {
    if (!atOnce.tryAcquire()) {
      throw Problem.of(PlatformProblems.BUSY, Text.of("archives-at-once")).retryAfter(WAIT);
    }
    try {
      return written(instrument);
    } finally {
      atOnce.release();
    }
  }

  private Path written(String instrument) {
    var family =
        contents
            .familyOf(instrument)
            .filter(known -> TAKING.stream().anyMatch(role -> actor.holds(role, instrument)))
            .orElseThrow(() -> PlatformProblems.notFound("instrument " + instrument));
    try {
      var file = temporary.create();
      try (var archive = new ZipOutputStream(Files.newOutputStream(file))) {
        var entries = new ArrayList<ArchiveManifest.Entry>();
        for (var table : contents.tables()) {
          entries.add(write(archive, table, instrument, family));
        }
        var manifest =
            new ArchiveManifest(ArchiveManifest.FORM, service, instrument, family, entries);
        archive.putNextEntry(new ZipEntry(ArchiveFile.MANIFEST));
        archive.write(Json.write(manifest).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArchiveManifest.Entry write(
      ZipOutputStream archive, ArchiveTable table, String instrument, String family)
      throws IOException {
    archive.putNextEntry(new ZipEntry(table.entry()));
    var hashed = new DigestOutputStream(archive, Sha256.digest());
    var taken = columns.of(table);
    var query = table.query(taken.stream().map(ArchiveColumn::name).toList());
    long count = write(hashed, query, instrument, family);
    archive.closeEntry();
    return new ArchiveManifest.Entry(
        table.entry(),
        table.name(),
        count,
        HexFormat.of().formatHex(hashed.getMessageDigest().digest()),
        taken,
        table.left());
  }

  private long write(OutputStream out, String sql, String instrument, String family)
      throws IOException {
    var query =
        rows.createNativeQuery(sql, Tuple.class).setFetchSize(20).addScalar("row", String.class);
    if (sql.contains(":instrument")) {
      query.setParameter("instrument", instrument);
    }
    if (sql.contains(":family")) {
      query.setParameter("family", family);
    }
    long count = 0;
    try (var found = query.scroll(ScrollMode.FORWARD_ONLY)) {
      while (found.next()) {
        out.write(found.get().get("row", String.class).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        count++;
      }
    }
    return count;
  }
}
