package org.cmsfamily.platform.document;

/** The media types of the files that can be attached, as a resource says that it takes them. */
public final class DocumentMedia {
  public static final String PDF = "application/pdf";
  public static final String CSV = "text/csv";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private DocumentMedia() {}
}
