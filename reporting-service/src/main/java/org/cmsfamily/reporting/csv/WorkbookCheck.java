package org.cmsfamily.reporting.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;

/**
 * Tells a workbook from a text, whatever media type it is sent as, and looks at what a workbook
 * unpacks to before anything in it is read.
 */
final class WorkbookCheck {

  static final ProblemType UNREADABLE = ReportingProblems.WORKBOOK_UNREADABLE;

  /** How every XLSX begins, being a ZIP archive. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** How every XLS begins, and every workbook with a password. */
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Parts of a workbook at most. */
  private static final int MOST_PARTS = 1_000;

  /** Bytes of all parts unpacked: 400,000 rows of ten cells have some 250 MB. */
  private static final long MOST_BYTES = 512L * 1024 * 1024;

  /** Bytes of every part that is no sheet, such as the table of texts: it is held in memory. */
  private static final long MOST_BYTES_HELD = 48L * 1024 * 1024;

  /** Where sheets are. */
  private static final String SHEETS = "xl/worksheets/";

  /** What the archive says its parts are. */
  private static final String TYPES = "[Content_Types].xml";

  private static final int MOST_BYTES_OF_TYPES = 1024 * 1024;

  private static final int BUFFER = 64 * 1024;

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private WorkbookCheck() {}

  /**
   * Goes on only with a text.
   *
   * @param begin the first bytes of the file, four at least if it has as many
   * @throws Problem 415 that says what to send instead
   */
  static void mustBeText(byte[] begin) {
    if (startsWith(begin, ZIP)) {
      throw Problem.of(PlatformProblems.UNSUPPORTED, Text.of("workbook-not-csv"));
    }
    if (startsWith(begin, OLE)) {
      throw Problem.of(PlatformProblems.UNSUPPORTED, Text.of("old-workbook"));
    }
  }

  static boolean isWorkbook(Path file) {
    try (var in = Files.newInputStream(file)) {
      return startsWith(in.readNBytes(ZIP.length), ZIP);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Unpacks everything once, holding nothing of it.
   *
   * @throws Problem 413 if it is too much; 415 if there are macros in it; 422 if it is damaged
   */
  static void mustBeHarmless(Path file) {
    try (var archive = new ZipFile(file.toFile())) {
      if (archive.size() > MOST_PARTS) {
        throw tooLarge(Text.of("workbook-parts").with("most", MOST_PARTS));
      }
      Collections.list(archive.entries()).forEach(WorkbookCheck::mustHoldNoMacros);
      var held = held(archive);
      long left = MOST_BYTES;
      for (var part : Collections.list(archive.entries())) {
        var name = name(part.getName());
        left -= size(archive, part, name.startsWith(SHEETS) && !held.contains(name), left);
      }
    } catch (ZipException e) {
      throw Problem.of(
          UNREADABLE, Text.of("workbook-damaged").with("why", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void mustHoldNoMacros(ZipEntry part) {
    var name = part.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
      throw Problem.of(PlatformProblems.UNSUPPORTED, Text.of("workbook-with-macros"));
    }
  }

  /** The parts that are called something else than a sheet: what they are counts, not where. */
  private static Set<String> held(ZipFile archive) throws IOException {
    var types = archive.getEntry(TYPES);
    if (types == null) {
      throw Problem.of(UNREADABLE, Text.of("workbook-without-types"));
    }
    var held = new HashSet<String>();
    try (var in = archive.getInputStream(types)) {
      var found = XML.createXMLStreamReader(new ByteArrayInputStream(bytes(in)));
      while (found.hasNext()) {
        if (found.next() == XMLStreamConstants.START_ELEMENT
            && !String.valueOf(found.getAttributeValue(null, "ContentType"))
                .endsWith("worksheet+xml")) {
          held.add(name(String.valueOf(found.getAttributeValue(null, "PartName"))));
        }
      }
    } catch (XMLStreamException e) {
      throw Problem.of(UNREADABLE, Text.of("workbook-without-types"));
    }
    return held;
  }

  private static byte[] bytes(InputStream in) throws IOException {
    var bytes = in.readNBytes(MOST_BYTES_OF_TYPES + 1);
    if (bytes.length > MOST_BYTES_OF_TYPES) {
      throw tooLarge(Text.of("workbook-too-large"));
    }
    return bytes;
  }

  /** As the reader compares names. */
  private static String name(String part) {
    var name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private static long size(ZipFile archive, ZipEntry part, boolean sheet, long left)
      throws IOException {
    try (var in = archive.getInputStream(part)) {
      return sheet ? size(new RowsOfSheet(in), left) : size(in, Math.min(left, MOST_BYTES_HELD));
    }
  }

  private static long size(InputStream in, long most) throws IOException {
    var buffer = new byte[BUFFER];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > most) {
        throw tooLarge(Text.of("workbook-too-large"));
      }
    }
    return size;
  }

  private static Problem tooLarge(Text detail) {
    return Problem.of(PlatformProblems.TOO_LARGE, detail);
  }
}
