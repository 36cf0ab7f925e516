package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.paper.PdfReport;
import org.cmsfamily.reporting.rendering.table.CsvReport;
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
      for (var format : List.of(ReportFormat.CSV, ReportFormat.PDF, ReportFormat.XLSX)) {
        if (kept.stream().noneMatch(file -> is(file, format, language))) {
          store.add(
              report,
              revision,
              format,
              language.code(),
              rendered(report, revision, format, language));
        }
      }
    }
  }

  private static boolean is(StoredFile file, ReportFormat format, Language language) {
    return file.name().equals(format.text()) && language.code().equals(file.language());
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

  private byte[] rendered(String report, int revision, ReportFormat format, Language language) {
    var json = store.get(report, revision, ReportFormat.JSON, ReportFormat.NO_LANGUAGE);
    var issued =
        new IssuedReport(ReportDocument.of(store.manifest(report, revision)), Sha256.of(json));
    return switch (format) {
      case CSV -> CsvReport.of(issued, Vocabulary.of(language));
      case XLSX -> WorkbookReport.of(issued, Vocabulary.of(language));
      case PDF -> PdfReport.of(issued, language);
      case JSON -> json;
    };
  }
}
