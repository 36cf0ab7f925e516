package org.cmsfamily.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTypeTest {

  @TempDir Path folder;

  private Optional<DocumentType> typeOf(byte[] bytes) throws IOException {
    return DocumentType.of(Files.write(folder.resolve("file"), bytes));
  }

  private Optional<DocumentType> typeOf(String text) throws IOException {
    return typeOf(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aFileIsToldByWhatItHolds() throws IOException {
    assertThat(typeOf("%PDF-1.7\n")).contains(DocumentType.PDF);
    assertThat(typeOf(zip("[Content_Types].xml", "word/document.xml"))).contains(DocumentType.DOCX);
    assertThat(typeOf(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(DocumentType.XLSX);
    assertThat(typeOf("a,b\n1,2\n")).contains(DocumentType.CSV);
    assertThat(typeOf("a;é\n")).contains(DocumentType.CSV);
    assertThat(typeOf("\uFEFFa\tb\n")).contains(DocumentType.CSV);
  }

  @Test
  void whatIsNoneOfThemIsNone() throws IOException {
    for (var text :
        List.of("", "words", "<html></html>", "a,\u0000b", " %PDF-1.7", "PK\u0003\u0004")) {
      assertThat(typeOf(text)).as(text).isEmpty();
    }
    assertThat(typeOf(new byte[] {'a', ',', (byte) 0xFF})).isEmpty();
    assertThat(typeOf(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0, ','})).isEmpty();
  }

  @Test
  void aPackedFileIsOfOfficeOrNone() throws IOException {
    assertThat(typeOf(zip("word/document.xml"))).isEmpty();
    assertThat(typeOf(zip("[Content_Types].xml", "ppt/presentation.xml"))).isEmpty();
    assertThat(typeOf(zip("[Content_Types].xml", "word/a.xml", "xl/a.xml"))).isEmpty();
    assertThat(typeOf(zip("[Content_Types].xml", "word/a.xml", "word/vbaProject.bin"))).isEmpty();
    var whole = zip("[Content_Types].xml", "word/document.xml");
    assertThat(typeOf(Arrays.copyOf(whole, whole.length - 30))).isEmpty();
  }

  @Test
  void aFileThatWouldUnpackToTooMuchIsRefusedUnpacked() throws IOException {
    var parts = new String[10_001];
    Arrays.setAll(parts, i -> i == 0 ? "[Content_Types].xml" : "word/" + i);
    assertThat(typeOf(zip(parts))).isEmpty();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var zeros = new byte[1024 * 1024];
      for (int i = 0; i <= 1024; i++) {
        zip.write(zeros);
      }
    }
    assertThat(typeOf(bytes.toByteArray())).isEmpty();
  }
}
