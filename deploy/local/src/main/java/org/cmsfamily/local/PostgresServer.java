package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL server as its own process, on the loopback address only, with passwords (scram)
 * and checksums.
 */
public final class PostgresServer implements SuiteComponent {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path binaries;
  private final Path data;
  private final int port;
  private final String password;
  private final boolean durable;
  private final ManagedProcess process;
  private final ServerAccount account = ServerAccount.ofThisMachine();

  /**
   * @param binaries see {@link PostgresBinaries}
   * @param folder where data, pid file and log lie
   * @param password of the superuser {@code postgres}
   * @param durable false only for tests: a commit may then be lost when the machine stops
   */
  public PostgresServer(Path binaries, Path folder, int port, String password, boolean durable) {
    this.binaries = binaries;
    this.data = folder.resolve("data/postgresql");
    this.port = port;
    this.password = password;
    this.durable = durable;
    this.process = new ManagedProcess("postgresql", folder);
  }

  @Override
  public ManagedProcess process() {
    return process;
  }

  /** Starts it, with a new cluster if there is none, and returns when it answers. */
  @Override
  public void start() {
    if (!Files.exists(data.resolve("PG_VERSION"))) initialise();
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      launch();
      Polling.until(PATIENCE, () -> !process.runs() || answers());
    } while (predecessorLives() && System.nanoTime() < end);
    process.await(PATIENCE, this::answers);
  }

  @Override
  public void launch() {
    var command =
        account.command(program("postgres"), "-D", data.toString(), "-p", Integer.toString(port));
    settings().forEach(setting -> command.addAll(List.of("-c", setting)));
    process.start(command, Map.of());
  }

  /** The sessions of a server that was killed live on for a moment and hold its memory. */
  private boolean predecessorLives() {
    return !process.runs() && process.tail(3).contains("pre-existing shared memory block");
  }

  /** Ends it: open transactions are rolled back, nothing that was committed is lost. */
  @Override
  public void stop() {
    process.stop("INT", Duration.ofSeconds(30));
  }

  /** Copies all databases, of one moment, into a folder that is not there yet, and goes on. */
  void copyTo(Path folder) throws IOException {
    try (var connection = connect()) {
      WarmCopy.take(connection, data, folder);
    } catch (SQLException e) {
      throw new UserError("The databases cannot be copied: " + e.getMessage(), e);
    }
  }

  /** Puts what {@link #copyTo} wrote in the place of all databases, while the server is down. */
  void replaceBy(Path folder) throws IOException {
    if (process.runs()) throw new UserError("The databases run: ./skein down first.");
    Path fresh = data.resolveSibling("cluster-restored");
    Folders.delete(fresh);
    Files.createDirectories(data.getParent());
    Folders.copy(folder, fresh);
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwx------"));
    account.own(fresh);
    Folders.delete(data);
    Files.move(fresh, data);
  }

  /** A connection of the superuser. */
  public Connection connect() throws SQLException {
    return connect("postgres");
  }

  /** A connection of the superuser to one database. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), "postgres", password);
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public boolean answers() throws SQLException {
    try (var connection = connect()) {
      return connection.isValid(2);
    }
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public String address() {
    return url("registry");
  }

  private void initialise() {
    try {
      Files.createDirectories(data.getParent());
      Path fresh = Files.createTempDirectory(data.getParent(), "cluster-");
      Path secret =
          Files.createTempFile(
              fresh,
              "",
              "",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(secret, password);
      account.own(fresh);
      Path cluster = fresh.resolve("data");
      Command.succeed(
          account.command(
              program("initdb"),
              "-D",
              cluster.toString(),
              "-U",
              "postgres",
              "--pwfile=" + secret,
              "-A",
              "scram-sha-256",
              "-E",
              "UTF8",
              "--locale=C.UTF-8",
              "--data-checksums",
              durable ? "--sync-method=fsync" : "--no-sync"),
          "Making the database cluster");
      Files.move(cluster, data);
      Folders.delete(fresh);
    } catch (IOException e) {
      throw new UserError("No room for the databases in " + data + ": " + e.getMessage(), e);
    }
  }

  private List<String> settings() {
    var settings =
        new ArrayList<>(
            List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "shared_buffers=96MB",
                "max_connections=250",
                "max_wal_size=512MB",
                "log_min_messages=warning",
                "timezone=UTC"));
    if (!durable)
      settings.addAll(List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off"));
    return settings;
  }

  private String program(String name) {
    return binaries.resolve("bin").resolve(name).toString();
  }
}
