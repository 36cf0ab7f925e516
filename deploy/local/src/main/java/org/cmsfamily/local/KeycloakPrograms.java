package org.cmsfamily.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * Keycloak unpacked and built for us, once for all suites of a checkout. The build settles its
 * database and features; a start is then several times faster.
 */
final class KeycloakPrograms {
  private static final List<String> OPENED = List.of("util", "util.concurrent", "security", "lang");

  private KeycloakPrograms() {}

  /** The built programs, made from {@code archive} in {@code folder} unless they are there. */
  static Path in(Path folder, Path archive) throws IOException {
    Path ready = folder.resolve(archive.getFileName().toString().replace(".zip", ""));
    if (Files.isDirectory(ready)) return ready;
    Files.createDirectories(folder);
    Path fresh = Files.createTempDirectory(folder, "keycloak-");
    unpack(archive, fresh);
    Command.succeed(java(fresh, "build", "--db=dev-file"), "Building Keycloak");
    try {
      return Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
      Folders.delete(fresh);
      return ready;
    }
  }

  /** As its own script would start it, without the shell between us and the process. */
  static List<String> java(Path home, String... words) {
    var options =
        new ArrayList<>(
            List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    OPENED.forEach(opened -> options.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED"));
    options.addAll(
        List.of(
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    return Jdk.java(options, List.of(words));
  }

  /** Without the archive's own top folder. */
  private static void unpack(Path archive, Path target) throws IOException {
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target))
          throw new IOException("an entry leaves the archive: " + entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(zip, path);
        }
      }
    }
  }
}
