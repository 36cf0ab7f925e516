package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.reporting.snapshot.Manifest;

/**
 * Manifests and files of revisions; only ever added to. Nobody reads them but through the report,
 * which tells who may.
 */
@ApplicationScoped
class Contents {

  private final Database database;

  Contents(Database database) {
    this.database = database;
  }

  void add(String report, int revision, Manifest manifest, String json) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into report_manifest (report, revision, manifest)
                    values (:report, :revision, :manifest)
                    """)
                .bind("report", report)
                .bind("revision", revision)
                .bind("manifest", Json.write(manifest))
                .execute());
    add(
        report,
        revision,
        ReportFormat.JSON,
        ReportFormat.NO_LANGUAGE,
        json.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file, unless it is there: what was rendered first stays. */
  void add(String report, int revision, ReportFormat form, String language, byte[] bytes) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into report_file (report, revision, name, language, media_type, sha256, content)
                    values (:report, :revision, :name, :language, :mediaType, :sha256, :content)
                    on conflict do nothing
                    """)
                .bind("report", report)
                .bind("revision", revision)
                .bind("name", form.text())
                .bind("language", language)
                .bind("mediaType", form.mediaType())
                .bind("sha256", Sha256.of(bytes))
                .bind("content", bytes)
                .execute());
  }

  Manifest manifest(String report, int revision) {
    return database.handle(
        h ->
            h.createQuery(
                    "select manifest from report_manifest where report = :report and revision = :revision")
                .bind("report", report)
                .bind("revision", revision)
                .mapTo(String.class)
                .map(text -> Json.read(text, Manifest.class))
                .one());
  }

  /** What is kept of a revision, in the order of forms and languages. */
  List<StoredFile> files(String report, int revision) {
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select name, nullif(language, '') as language, media_type, octet_length(content) as size, sha256
                    from report_file where report = :report and revision = :revision
                    order by name, language
                    """)
                .bind("report", report)
                .bind("revision", revision)
                .map(
                    (row, context) ->
                        new StoredFile(
                            row.getString("name"),
                            row.getString("language"),
                            row.getString("media_type"),
                            row.getInt("size"),
                            row.getString("sha256")))
                .list());
  }

  Optional<byte[]> find(String report, int revision, ReportFormat form, String language) {
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select content from report_file
                    where report = :report and revision = :revision and name = :name and language = :language
                    """)
                .bind("report", report)
                .bind("revision", revision)
                .bind("name", form.text())
                .bind("language", language)
                .mapTo(byte[].class)
                .findOne());
  }

  /**
   * A file's bytes, as they were stored.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such file
   */
  byte[] get(String report, int revision, ReportFormat form, String language) {
    return find(report, revision, form, language)
        .orElseThrow(
            () -> PlatformProblems.notFound("file " + form.fileName(report, revision, language)));
  }
}
