package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.paper.PdfReport;
import org.cmsfamily.reporting.rendering.table.CsvReport;
import org.cmsfamily.reporting.rendering.table.Tables;
import org.cmsfamily.reporting.rendering.table.WorkbookReport;
import org.cmsfamily.reporting.rendering.text.Language;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/** Renders what a revision still lacks, in the family's languages, and keeps it. */
@ApplicationScoped
class RenderFiles {

  private final ReportStore store;
  private final Replicas replicas;

  RenderFiles(ReportStore store, Replicas replicas) {
    this.store = store;
    this.replicas = replicas;
  }

  /** Renders and keeps; what is kept already stays as it is, so a run that was cut off goes on. */
  void render(String report, int revision, String family) {
    var kept = store.files(report, revision);
    for (var language : languages(family)) {
      for (var form : List.of(ReportFormat.CSV, ReportFormat.PDF, ReportFormat.XLSX)) {
        if (kept.stream().noneMatch(file -> is(file, form, language))) {
          store.add(
              report, revision, form, language.code(), rendered(report, revision, form, language));
        }
      }
    }
  }

  private static boolean is(StoredFile file, ReportFormat form, Language language) {
    return file.name().equals(form.text()) && language.code().equals(file.language());
  }

  private List<Language> languages(String family) {
    var wanted =
        Objects.requireNonNullElse(
            replicas.get(ReportingReplicas.FAMILIES, family).languages(),
            List.of("en", "fr", "es"));
    return List.of(Language.values()).stream()
        .filter(language -> language == Language.EN || wanted.contains(language.code()))
        .toList();
  }

  private byte[] rendered(String report, int revision, ReportFormat form, Language language) {
    var document = ReportDocument.of(store.manifest(report, revision));
    var json = store.get(report, revision, ReportFormat.JSON, ReportFormat.NO_LANGUAGE);
    var sha256 = Sha256.of(json);
    var texts = Vocabulary.in(language);
    return switch (form) {
      case CSV -> CsvReport.of(Tables.of(document, sha256), texts);
      case XLSX -> WorkbookReport.of(document, Tables.of(document, sha256), sha256, texts);
      case PDF -> PdfReport.of(document, sha256, texts);
      case JSON -> document.canonicalJson().getBytes(StandardCharsets.UTF_8);
    };
  }
}
