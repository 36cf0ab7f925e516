package org.cmsfamily.platform.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a CSV file mean, kept beside the documents as {@code
 * docs/api/layouts/<service>/<resource>.md}.
 */
final class LayoutFiles {

  private final @Nullable Path folder;

  private LayoutFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Those of the service that is being built. */
  static LayoutFiles ofCheckout() {
    return new LayoutFiles(SourceTree.beside("layouts").orElse(null));
  }

  void describe(Endpoint endpoint, Operation operation) {
    var body = operation.getRequestBody();
    if (folder == null || body == null || !endpoint.consumes().contains("text/csv")) return;
    var file = folder.resolve(endpoint.path().split("/", -1)[1] + ".md");
    if (Files.exists(file)) body.setDescription(text(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
