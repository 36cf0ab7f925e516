package org.cmsfamily.platform.openapi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout in which the build runs. */
final class SourceTree {

  private SourceTree() {}

  /** Its top folder, which has Maven's settings; none elsewhere. */
  static Optional<Path> root() {
    var begun = System.getProperty("maven.multiModuleProjectDirectory", "");
    return Stream.iterate(Path.of(begun).toAbsolutePath(), path -> path != null, Path::getParent)
        .filter(path -> Files.isDirectory(path.resolve(".mvn")))
        .findFirst();
  }
}
