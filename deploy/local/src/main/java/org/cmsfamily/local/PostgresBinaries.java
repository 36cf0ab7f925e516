package org.cmsfamily.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server out of its Maven jar, unpacked once for all who run one in this checkout.
 */
public final class PostgresBinaries {
  private static final Map<String, String> ARCHIVES =
      Map.of(
          "Linux amd64", "/postgres-linux-x86_64.txz",
          "Linux aarch64", "/postgres-linux-arm_64.txz");

  /** The jar's name ends in the server's version. */
  private static final Pattern VERSION = Pattern.compile("-([0-9.]+)\\.jar!");

  private PostgresBinaries() {}

  /**
   * The folder with {@code bin} and {@code lib}, unpacked into {@code folder} unless it is there.
   */
  public static Path in(Path folder) {
    var archive = archive(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    Path home = folder.resolve("postgresql-" + version(archive));
    if (Files.isDirectory(home)) return home;
    try (var packed = archive.openStream()) {
      Files.createDirectories(folder);
      Path fresh = Files.createTempDirectory(folder, "postgresql-");
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      unpack(packed, fresh);
      return settle(fresh, home);
    } catch (IOException e) {
      throw new UserError(
          "PostgreSQL cannot be unpacked into " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * The archive for a machine, such as {@code Linux amd64}.
   *
   * @throws UserError if there is none
   */
  static URL archive(String machine) {
    var name = ARCHIVES.get(machine);
    var archive = name == null ? null : PostgresBinaries.class.getResource(name);
    if (archive == null) {
      throw new UserError(
          "There is no PostgreSQL for %s: the suite runs on Linux on x86-64 or arm64."
              .formatted(machine));
    }
    return archive;
  }

  private static String version(URL archive) {
    var version = VERSION.matcher(archive.toString());
    return version.find() ? version.group(1) : "17";
  }

  /** Two may unpack at once: the first rename wins, the other's copy goes. */
  private static Path settle(Path fresh, Path home) throws IOException {
    try {
      return Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
      Folders.delete(fresh);
      return home;
    }
  }

  private static void unpack(InputStream packed, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target))
          throw new IOException("an entry leaves the archive: " + entry.getName());
        write(tar, entry, path);
      }
    }
  }

  /** The programs are no secret, and the user nobody may have to run them. */
  private static void createOpen(@Nullable Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) return;
    createOpen(folder.getParent());
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      createOpen(path);
      return;
    }
    createOpen(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
