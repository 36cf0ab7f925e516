package org.cmsfamily.platform.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** The temporary files of a request, deleted with it. */
@RequestScoped
class Uploads {
  private static final int BUFFER = 64 * 1024;

  private final List<Path> files = new ArrayList<>();

  /**
   * Reads to the end.
   *
   * @throws Problem 413 if there are more bytes than the most
   */
  Upload read(InputStream body, long most) throws IOException {
    var file = Files.createTempFile("skein-upload-", null);
    files.add(file);
    try (var out = new DigestOutputStream(Files.newOutputStream(file), Sha256.digest())) {
      long size = copy(body, out, most);
      var hash = HexFormat.of().formatHex(out.getMessageDigest().digest());
      return new Upload(file, size, hash);
    }
  }

  private static long copy(InputStream body, DigestOutputStream out, long most) throws IOException {
    var buffer = new byte[BUFFER];
    long size = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      size += read;
      if (size > most) {
        throw Problem.of(PlatformProblems.TOO_LARGE, Text.of("file-limit").with("most", most));
      }
      out.write(buffer, 0, read);
    }
    return size;
  }

  @PreDestroy
  void delete() {
    for (var file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
