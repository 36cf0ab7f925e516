package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether what a module built is what its sources say now: beside the product lies a digest of the
 * sources that it was made of.
 *
 * @param product the file that the build makes last
 * @param sources files and folders, absolute
 */
record StaleCheck(Path product, List<Path> sources) {

  /** The product is missing, or not made of these sources, or made anew by somebody else since. */
  boolean stale() {
    try {
      return !Files.exists(product)
          || !Files.exists(mark())
          || !Files.readString(mark()).equals(digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To be called when a build of these sources has succeeded. */
  void mark(String digestBeforeBuild) {
    try {
      Files.writeString(mark(), digestBeforeBuild + Files.getLastModifiedTime(product));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the names and contents of all sources. */
  String ofSources() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Path source : sources) add(digest, source);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String digest() throws IOException {
    return ofSources() + Files.getLastModifiedTime(product);
  }

  Path mark() {
    return product.resolveSibling(product.getFileName() + ".sources");
  }

  private static void add(MessageDigest digest, Path source) throws IOException {
    if (!Files.exists(source)) return;
    try (var files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
  }
}
