package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/**
 * The project's own folder, found from the folder somebody works in.
 *
 * @param root the folder that holds the launcher, absolute
 */
public record Checkout(Path root) {

  /**
   * The checkout that {@code somewhere} lies in.
   *
   * @throws UserError if no folder above is one
   */
  public static Checkout around(Path somewhere) {
    for (Path folder = somewhere.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("deploy/local/pom.xml"))) return new Checkout(folder);
    }
    throw new UserError("No Skein checkout around " + somewhere + ": run this inside one.");
  }

  /** The checkout of the working directory. */
  public static Checkout here() {
    return around(Path.of(""));
  }

  /**
   * Everything that running leaves behind; ignored by git, and safe to delete when nothing runs.
   */
  public Path runtime() {
    return root.resolve(".skein");
  }

  /** Programs that are unpacked once for all who run them. */
  public Path programs() {
    return runtime().resolve("programs");
  }

  /** The broker's jars, gathered by Maven. */
  public Path kafkaLibs() {
    Path libs = root.resolve("deploy/local/kafka/target/libs");
    if (!Files.isDirectory(libs))
      throw new UserError("The broker's jars are missing: mvn -pl deploy/local/kafka package");
    return libs;
  }

  /** What each service may do at the broker. */
  public Path kafkaRights() {
    return root.resolve("deploy/kafka/acls.txt");
  }

  /** Keycloak as published, one archive. */
  public Path keycloakArchive() {
    Path folder = root.resolve("deploy/local/target/keycloak");
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    } catch (IOException | NoSuchElementException missing) {
      throw new UserError(
          "Keycloak is missing in " + folder + ": mvn -pl deploy/local package", missing);
    }
  }

  /** The family's reference data, with their sources. */
  public Path referenceData() {
    return root.resolve("deploy/local/data");
  }

  /** The realms as committed, with places for secrets instead of secrets. */
  public Path realms() {
    return root.resolve("deploy/keycloak");
  }
}
