package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Renders what a revision still lacks, in the family's languages, and stores it. */
@ApplicationScoped
class RenderFiles {

  private static final List<ReportFormat> RENDERED =
      List.of(ReportFormat.CSV, ReportFormat.PDF, ReportFormat.XLSX);

  private final ReportStore store;
  private final Replicas replicas;

  RenderFiles(ReportStore store, Replicas replicas) {
    this.store = store;
    this.replicas = replicas;
  }

  private record Missing(ReportFormat format, Language language) {}

  /** Renders and stores; what is stored already stays, so a run that was cut off goes on. */
  void render(String report, int revision, String family) {
    var missing = missing(store.files(report, revision), languages(family));
    if (!missing.isEmpty()) {
      var issued = issued(report, revision);
      missing.forEach(
          file ->
              store.add(
                  report, revision, file.format, file.language.code(), rendered(issued, file)));
    }
  }

  private static List<Missing> missing(List<StoredFile> stored, List<Language> languages) {
    return languages.stream()
        .flatMap(language -> RENDERED.stream().map(format -> new Missing(format, language)))
        .filter(file -> stored.stream().noneMatch(each -> is(each, file)))
        .toList();
  }

  private static boolean is(StoredFile stored, Missing file) {
    return stored.name().equals(file.format.text())
        && file.language.code().equals(stored.language());
  }

  private List<Language> languages(String family) {
    var wanted =
        Objects.requireNonNullElse(
            replicas.get(ReportingReplicas.FAMILIES, family).languages(),
            List.of("en", "fr", "es"));
    return Stream.of(Language.values())
        .filter(language -> language == Language.EN || wanted.contains(language.code()))
        .toList();
  }

  private IssuedReport issued(String report, int revision) {
    var json = store.get(report, revision, ReportFormat.JSON, ReportFormat.NO_LANGUAGE);
    return new IssuedReport(ReportDocument.of(store.manifest(report, revision)), Sha256.of(json));
  }

  private static byte[] rendered(IssuedReport issued, Missing file) {
    return switch (file.format) {
      case CSV -> CsvReport.of(issued, Vocabulary.of(file.language));
      case XLSX -> WorkbookReport.of(issued, Vocabulary.of(file.language));
      case PDF -> PdfReport.of(issued, file.language);
      case JSON -> issued.document().canonicalJson().getBytes(StandardCharsets.UTF_8);
    };
  }
}
