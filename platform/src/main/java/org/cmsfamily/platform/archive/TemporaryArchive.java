package org.cmsfamily.platform.archive;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The archive that a request answers, a file that is deleted with the request. */
@RequestScoped
class TemporaryArchive {

  private @Nullable Path file;

  /** A new file. */
  Path create() throws IOException {
    var created = Files.createTempFile("skein-archive-", ".zip");
    file = created;
    return created;
  }

  @PreDestroy
  void delete() {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
