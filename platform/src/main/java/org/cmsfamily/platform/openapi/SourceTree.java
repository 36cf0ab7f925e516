package org.cmsfamily.platform.openapi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The checkout in which the build runs. */
final class SourceTree {

  private static final String SERVICE = "quarkus.smallrye-openapi.store-schema-file-name";

  private SourceTree() {}

  /** Its top folder, which has Maven's settings; none elsewhere. */
  static Optional<Path> root() {
    var begun = System.getProperty("maven.multiModuleProjectDirectory", "");
    return Stream.iterate(Path.of(begun).toAbsolutePath(), path -> path != null, Path::getParent)
        .filter(path -> Files.isDirectory(path.resolve(".mvn")))
        .findFirst();
  }

  /** A folder beside the committed documents, that of the service which is being built. */
  static Optional<Path> beside(String folder) {
    var service = ConfigProvider.getConfig().getOptionalValue(SERVICE, String.class);
    return root().flatMap(root -> service.map(root.resolve("docs/api").resolve(folder)::resolve));
  }
}
