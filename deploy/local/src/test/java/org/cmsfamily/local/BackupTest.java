package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path folder;
  private PostgresServer server = server("none");
  private Path secrets = Path.of("none");

  @BeforeEach
  void start() throws IOException {
    secrets = Files.writeString(folder.resolve("secrets"), "login-key=00ff\n");
    server = server("suite");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void whatIsWrittenAfterTheBackupIsGoneWhenItIsPutBack() throws SQLException {
    execute("create table report as select 'hash-1' as hash");
    var backup = new Backup(folder.resolve("backup"));
    backup.take(server, secrets);
    execute("insert into report values ('hash-2')");
    server.stop();
    backup.putBack(server, secrets);
    server.start();
    assertThat(hashes()).isEqualTo("hash-1");
  }

  @Test
  void anotherMachineGoesOnWithItAndItsSecrets() throws SQLException, IOException {
    execute("create table report as select 'hash-1' as hash");
    var backup = new Backup(folder.resolve("backup"));
    backup.take(server, secrets);
    server.stop();
    server = server("other");
    Path others = folder.resolve("other/secrets");
    backup.putBack(server, others);
    server.start();
    assertThat(hashes()).isEqualTo("hash-1");
    assertThat(Files.readString(others)).isEqualTo("login-key=00ff\n");
  }

  @Test
  void onlyItsOwnerCanReadIt() throws IOException {
    var backup = new Backup(folder.resolve("backup"));
    backup.take(server, secrets);
    assertThat(mode(backup.folder())).isEqualTo("rwx------");
    assertThat(mode(backup.folder().resolve("secrets"))).isEqualTo("rw-------");
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Path full = folder.resolve("full");
    Files.createDirectories(full.resolve("of/things"));
    assertThatThrownBy(() -> new Backup(full).take(server, secrets))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("something in");
  }

  @Test
  void whatIsNoCompleteBackupReplacesNothing() throws SQLException, IOException {
    execute("create table report as select 'hash-1' as hash");
    Path half = folder.resolve("half");
    Files.createDirectories(half.resolve("postgresql"));
    server.stop();
    assertThatThrownBy(() -> new Backup(half).putBack(server, secrets))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no complete backup");
    server.start();
    assertThat(hashes()).isEqualTo("hash-1");
  }

  @Test
  void databasesThatRunAreNotReplaced() {
    var backup = new Backup(folder.resolve("backup"));
    backup.take(server, secrets);
    assertThatThrownBy(() -> backup.putBack(server, secrets))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("./skein down");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String hashes() throws SQLException {
    try (var connection = server.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select string_agg(hash, ' ') from report")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private PostgresServer server(String name) {
    return new PostgresServer(
        PostgresBinaries.in(Checkout.here().programs()),
        Path.of(String.valueOf(folder), name),
        Ports.free(),
        "superuser",
        false);
  }
}
