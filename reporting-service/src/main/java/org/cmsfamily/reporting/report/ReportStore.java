package org.cmsfamily.reporting.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.hibernate.StatelessSession;

/**
 * Manifests and files of revisions; only ever added to. Nobody reads them but through the report,
 * which knows who may.
 */
@ApplicationScoped
class ReportStore {

  private final StatelessSession rows;

  ReportStore(StatelessSession rows) {
    this.rows = rows;
  }

  void add(String report, int revision, Manifest manifest, String json) {
    rows.createNativeMutationQuery(
            """
            insert into report_manifest (report, revision, manifest)
            values (:report, :revision, :manifest)
            """)
        .setParameter("report", report)
        .setParameter("revision", revision)
        .setParameter("manifest", Json.write(manifest))
        .executeUpdate();
    add(
        report,
        revision,
        ReportFormat.JSON,
        ReportFormat.NO_LANGUAGE,
        json.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file, unless it is there: what was rendered first stays. */
  void add(String report, int revision, ReportFormat form, String language, byte[] bytes) {
    rows.createNativeMutationQuery(
            """
            insert into report_file (report, revision, name, language, media_type, sha256, content)
            values (:report, :revision, :name, :language, :mediaType, :sha256, :content)
            on conflict do nothing
            """)
        .setParameter("report", report)
        .setParameter("revision", revision)
        .setParameter("name", form.text())
        .setParameter("language", language)
        .setParameter("mediaType", form.mediaType())
        .setParameter("sha256", Sha256.of(bytes))
        .setParameter("content", bytes)
        .executeUpdate();
  }

  Manifest manifest(String report, int revision) {
    var json =
        rows.createNativeQuery(
                "select manifest from report_manifest where report = :report and revision = :revision",
                Tuple.class)
            .setParameter("report", report)
            .setParameter("revision", revision)
            .getSingleResult()
            .get(0, String.class);
    return Json.read(json, Manifest.class);
  }

  /** What is stored of a revision, in the order of forms and languages. */
  List<StoredFile> files(String report, int revision) {
    return rows
        .createNativeQuery(
            """
            select name, nullif(language, '') as language, media_type, octet_length(content) as size, sha256
            from report_file where report = :report and revision = :revision
            order by name, language
            """,
            Tuple.class)
        .setParameter("report", report)
        .setParameter("revision", revision)
        .getResultList()
        .stream()
        .map(ReportStore::file)
        .toList();
  }

  /** The hash of each file's bytes as they lie there, beside the one of the day it was stored. */
  List<VerificationView.FileCheck> checks(String report, int revision) {
    return rows
        .createNativeQuery(
            """
            select name, nullif(language, '') as language, sha256,
              encode(sha256(content), 'hex') as computed
            from report_file where report = :report and revision = :revision
            order by name, language
            """,
            Tuple.class)
        .setParameter("report", report)
        .setParameter("revision", revision)
        .getResultList()
        .stream()
        .map(ReportStore::check)
        .toList();
  }

  private static VerificationView.FileCheck check(Tuple row) {
    var computed = row.get("computed", String.class);
    return new VerificationView.FileCheck(
        row.get("name", String.class),
        row.get("language", String.class),
        computed,
        computed.equals(row.get("sha256", String.class)));
  }

  /** The same of all revisions of the reports, by report and revision. */
  Map<String, Map<Integer, List<StoredFile>>> files(Collection<String> reports) {
    return rows
        .createNativeQuery(
            """
            select report, revision, name, nullif(language, '') as language, media_type,
              octet_length(content) as size, sha256
            from report_file where report = any(:reports)
            order by report, revision, name, language
            """,
            Tuple.class)
        .setParameter("reports", reports.toArray(String[]::new))
        .getResultList()
        .stream()
        .collect(
            groupingBy(
                row -> row.get("report", String.class),
                groupingBy(
                    row -> row.get("revision", Integer.class),
                    mapping(ReportStore::file, toList()))));
  }

  private static StoredFile file(Tuple row) {
    return new StoredFile(
        row.get("name", String.class),
        row.get("language", String.class),
        row.get("media_type", String.class),
        row.get("size", Integer.class),
        row.get("sha256", String.class));
  }

  Optional<byte[]> find(String report, int revision, ReportFormat form, String language) {
    return rows.createNativeQuery(
            """
            select content from report_file
            where report = :report and revision = :revision and name = :name and language = :language
            """,
            Tuple.class)
        .setParameter("report", report)
        .setParameter("revision", revision)
        .setParameter("name", form.text())
        .setParameter("language", language)
        .uniqueResultOptional()
        .map(row -> row.get("content", byte[].class));
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
