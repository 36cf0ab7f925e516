package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.replica.Known;
import org.cmsfamily.reporting.report.csv.CsvReport;
import org.cmsfamily.reporting.report.document.ReportDocument;
import org.cmsfamily.reporting.report.pdf.PdfReport;
import org.cmsfamily.reporting.report.table.Tables;
import org.cmsfamily.reporting.report.text.Language;
import org.cmsfamily.reporting.report.text.Texts;
import org.cmsfamily.reporting.report.xlsx.WorkbookReport;

/** Renders what a revision still lacks, in the family's languages, and keeps it. */
@ApplicationScoped
class KeepFiles {

  private final Contents contents;
  private final Known known;

  KeepFiles(Contents contents, Known known) {
    this.contents = contents;
    this.known = known;
  }

  /** Renders and keeps; what is kept already stays as it is, so a run that was cut off goes on. */
  void keep(String report, int revision, String family) {
    var kept = contents.files(report, revision);
    for (var language : languages(family)) {
      for (var form : List.of(Form.CSV, Form.PDF, Form.XLSX)) {
        if (kept.stream().noneMatch(file -> is(file, form, language))) {
          contents.add(
              report, revision, form, language.code(), rendered(report, revision, form, language));
        }
      }
    }
  }

  private static boolean is(StoredFile file, Form form, Language language) {
    return file.name().equals(form.text()) && language.code().equals(file.language());
  }

  private List<Language> languages(String family) {
    var wanted =
        Objects.requireNonNullElse(known.family(family).languages(), List.of("en", "fr", "es"));
    return List.of(Language.values()).stream()
        .filter(language -> language == Language.EN || wanted.contains(language.code()))
        .toList();
  }

  private byte[] rendered(String report, int revision, Form form, Language language) {
    var document = ReportDocument.of(contents.manifest(report, revision));
    var json = contents.get(report, revision, Form.JSON, Form.NO_LANGUAGE);
    var sha256 = Sha256.of(json);
    var texts = Texts.in(language);
    return switch (form) {
      case CSV -> CsvReport.of(Tables.of(document, sha256), texts);
      case XLSX -> WorkbookReport.of(document, Tables.of(document, sha256), sha256, texts);
      case PDF -> PdfReport.of(document, sha256, texts);
      case JSON -> document.canonicalJson().getBytes(StandardCharsets.UTF_8);
    };
  }
}
