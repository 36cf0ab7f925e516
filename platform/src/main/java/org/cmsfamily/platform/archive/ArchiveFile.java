package org.cmsfamily.platform.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.UnreadableJsonException;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** An archive that was sent, open for reading. */
final class ArchiveFile implements ArchivedRows, Closeable {

  static final String MANIFEST = "manifest.json";

  private static final int MOST_OF_MANIFEST = 1024 * 1024;

  /** Characters of a row: a file of a report stands in one. */
  private static final int MOST_OF_LINE = 96 * 1024 * 1024;

  private final ZipFile zip;
  private final ArchiveManifest manifest;

  private ArchiveFile(ZipFile zip, ArchiveManifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens it.
   *
   * @throws Problem 422 if it is no archive
   */
  static ArchiveFile open(Path file) {
    try {
      var zip = new ZipFile(file.toFile());
      try {
        return new ArchiveFile(zip, manifest(zip));
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException e) {
      throw noArchive();
    }
  }

  private static ArchiveManifest manifest(ZipFile zip) throws IOException {
    var entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      throw noArchive();
    }
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(MOST_OF_MANIFEST + 1);
      if (bytes.length > MOST_OF_MANIFEST) {
        throw noArchive();
      }
      return Json.read(new String(bytes, StandardCharsets.UTF_8), ArchiveManifest.class);
    } catch (UnreadableJsonException e) {
      throw noArchive();
    }
  }

  /** It cannot be read, or not to its end. */
  static Problem noArchive() {
    return Problem.of(PlatformProblems.ARCHIVE_REFUSED, Text.of("no-archive-file"));
  }

  ArchiveManifest manifest() {
    return manifest;
  }

  ZipFile zip() {
    return zip;
  }

  /** Takes the lines of an entry. */
  interface TakingLines {
    /** Takes one; the first has the number 1. */
    void take(String line, int number);
  }

  /** Each line of an entry; none if there is no such entry. */
  void lines(String entry, TakingLines taking) {
    var found = zip.getEntry(entry);
    if (found == null) {
      return;
    }
    try (var lines =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(found), StandardCharsets.UTF_8))) {
      int number = 0;
      for (var line = line(lines); line != null; line = line(lines)) {
        number++;
        taking.take(line, number);
      }
    } catch (IOException e) {
      throw noArchive();
    }
  }

  /** The next line, null if there is none; never more of it than is allowed. */
  private static @Nullable String line(BufferedReader lines) throws IOException {
    var line = new StringBuilder();
    int read = lines.read();
    boolean any = read >= 0;
    while (read >= 0 && read != '\n') {
      if (line.length() == MOST_OF_LINE) {
        throw noArchive();
      }
      line.append((char) read);
      read = lines.read();
    }
    return any ? line.toString() : null;
  }

  @Override
  public void each(String table, Taking taking) {
    var entry = "rows/" + table + ".jsonl";
    lines(
        entry,
        (line, number) -> taking.take(Json.read(line, JsonNode.class), place(entry, number)));
  }

  static String place(String entry, int line) {
    return "/" + entry + "/" + line;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
