package org.cmsfamily.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL server out of its Maven jar, unpacked once for all who run one in this checkout.
 */
public final class PostgresBinaries {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private PostgresBinaries() {}

  /**
   * The folder with {@code bin} and {@code lib}, unpacked into {@code folder} unless it is there.
   */
  public static Path in(Path folder) {
    Path home = folder.resolve("postgresql-17");
    if (Files.isDirectory(home)) return home;
    try (var packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
      if (packed == null)
        throw new UserError(
            "No PostgreSQL for this machine: the local stack needs Linux on x86-64.");
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

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
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
