package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * A copy of a PostgreSQL cluster that goes on working meanwhile. The copy is of one moment, the end
 * of the copying: the server makes it so when it is first started on it.
 */
final class WarmCopy {
  private static final Set<String> EMPTY = Set.of("pg_replslot", "pg_wal", "pg_stat_tmp");
  private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

  private final Path data;
  private final Path to;

  private WarmCopy(Path data, Path to) {
    this.data = data;
    this.to = to;
  }

  /**
   * Copies the cluster.
   *
   * @param connection of the superuser
   * @param data the cluster's folder
   * @param to a folder that is not there yet
   */
  static void take(Connection connection, Path data, Path to) throws SQLException, IOException {
    var copy = new WarmCopy(data, to);
    try (var session = connection.createStatement()) {
      // As long as this session lives, no log is thrown away that the copy needs.
      session.execute("select pg_create_physical_replication_slot('backup', true, true)");
      session.execute("select pg_backup_start('backup', true)");
      copy.files();
      Files.writeString(to.resolve("backup_label"), label(session));
      copy.folder(data.resolve("pg_wal"));
    }
  }

  private static String label(Statement session) throws SQLException {
    try (var rows = session.executeQuery("select labelfile from pg_backup_stop(false)")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void files() throws IOException {
    Files.createDirectories(to);
    for (Path path : list(data)) {
      String name = path.getFileName().toString();
      if (EMPTY.contains(name)) Files.createDirectory(to.resolve(name));
      else if (!LEFT_OUT.contains(name)) folder(path);
    }
  }

  /** A file that goes while it is copied was of no lasting use. */
  private void folder(Path path) throws IOException {
    Path target = to.resolve(data.relativize(path).toString());
    try {
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
        for (Path inner : list(path)) folder(inner);
      } else {
        Files.copy(path, target);
      }
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(target);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
