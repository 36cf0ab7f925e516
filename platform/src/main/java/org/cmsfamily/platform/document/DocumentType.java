package org.cmsfamily.platform.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of files that are stored, told from what they hold and never from what is said. */
public enum DocumentType {
  /** Portable Document Format. */
  PDF(DocumentMedia.PDF),
  /** A text document of Office Open XML. */
  DOCX(DocumentMedia.DOCX),
  /** A workbook of Office Open XML. */
  XLSX(DocumentMedia.XLSX),
  /** A table in UTF-8, with commas, semicolons or tabs. */
  CSV(DocumentMedia.CSV);

  private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
  private static final int MOST_PARTS = 10_000;
  private static final long MOST_UNPACKED = 1024L * 1024 * 1024;
  private static final int BUFFER = 8192;

  private final String mediaType;

  DocumentType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type as it is served. */
  public String mediaType() {
    return mediaType;
  }

  /** What the file's name ends with. */
  String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** What the file is; empty if it is none of them. */
  static Optional<DocumentType> of(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(PDF_MARK.length);
    }
    if (Arrays.equals(head, PDF_MARK)) {
      return Optional.of(PDF);
    }
    if (Arrays.equals(Arrays.copyOf(head, ZIP_MARK.length), ZIP_MARK)) {
      return packed(file);
    }
    return isTable(file) ? Optional.of(CSV) : Optional.empty();
  }

  /** Only the list of its parts is looked at; nothing is unpacked. */
  private static Optional<DocumentType> packed(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var names = zip.stream().limit(MOST_PARTS + 1L).map(entry -> entry.getName()).toList();
      long unpacked = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
      boolean refused =
          names.size() > MOST_PARTS
              || unpacked > MOST_UNPACKED
              || !names.contains("[Content_Types].xml")
              || names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
      boolean text = names.stream().anyMatch(name -> name.startsWith("word/"));
      boolean workbook = names.stream().anyMatch(name -> name.startsWith("xl/"));
      return refused || text == workbook ? Optional.empty() : Optional.of(text ? DOCX : XLSX);
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  private static boolean isTable(Path file) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
      boolean parted = false;
      var buffer = new char[BUFFER];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == 0) {
            return false;
          }
          parted |= buffer[i] == ',' || buffer[i] == ';' || buffer[i] == '\t';
        }
      }
      return parted;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
