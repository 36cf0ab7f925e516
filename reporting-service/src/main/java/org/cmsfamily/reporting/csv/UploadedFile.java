package org.cmsfamily.reporting.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Function;
import org.cmsfamily.platform.http.Upload;

/** Reads a file that was sent, from where it lies: it is never in memory whole. */
public final class UploadedFile {

  private UploadedFile() {}

  /** Reads it. */
  public static <T> T read(Upload upload, Function<InputStream, T> how) {
    try (var file = Files.newInputStream(upload.file())) {
      return how.apply(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
