package org.cmsfamily.reporting.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format in which a report is stored. */
enum ReportFormat {
  JSON("application/json", "json"),
  CSV("application/zip", "zip"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  HTML("text/html;charset=UTF-8", "html");

  /** The language of a format that has none: it holds every language's names. */
  static final String NO_LANGUAGE = "";

  private final String mediaType;
  private final String ending;

  ReportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  static Optional<ReportFormat> find(String text) {
    return Arrays.stream(values()).filter(form -> form.text().equals(text)).findFirst();
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  /** The name under which it is saved, such as {@code CMS-STC.2027-Q1-rev1-en.pdf}. */
  String fileName(String report, int revision, String language) {
    return language.equals(NO_LANGUAGE)
        ? String.format(Locale.ROOT, "%s-rev%d.%s", report, revision, ending)
        : String.format(Locale.ROOT, "%s-rev%d-%s.%s", report, revision, language, ending);
  }
}
