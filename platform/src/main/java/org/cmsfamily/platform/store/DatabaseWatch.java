package org.cmsfamily.platform.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.cmsfamily.platform.health.Outage;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Asks the database each second, on a connection of its own. If it stays silent it is away: every
 * connection is cut, so that whoever waits on one gets an error now, and no transaction begins
 * until it answers again. So a statement may take long, but a dead server is noticed in seconds.
 */
@ApplicationScoped
class DatabaseWatch {

  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** PostgreSQL's state for a connection that failed. */
  private static final String CONNECTION_FAILURE = "08006";

  private final SystemConnections connections;
  private final List<AgroalDataSource> pools;
  private final Outage outage = new Outage();
  private final Thread thread;
  private volatile boolean running = true;

  /** Whether a connection has failed, so that those of the pools may have failed too. */
  private boolean suspicious;

  DatabaseWatch(
      SystemConnections connections,
      AgroalDataSource app,
      @DataSource("system") AgroalDataSource system) {
    this.connections = connections;
    this.pools = List.of(app, system);
    this.thread = Thread.ofPlatform().name("database-watch").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    thread.interrupt();
  }

  /**
   * Refuses what needs the database while it is away.
   *
   * @throws SQLException with the state of a failed connection
   */
  void mustAnswer() throws SQLException {
    if (!outage.isNone()) {
      throw new SQLException("The database does not answer", CONNECTION_FAILURE);
    }
  }

  private void run() {
    while (running) {
      try {
        watch();
      } catch (SQLException e) {
        isAway(e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /**
   * Returns when one connection has failed; whether the server has, the next one shows. The pools
   * try their connections only when it answers: on a silent server they would wait for each.
   */
  private void watch() throws SQLException, InterruptedException {
    try (var connection = connections.open(PATIENCE)) {
      ask(connection);
      if (!outage.isNone()) {
        LOG.info("The database answers again");
      }
      outage.isOver();
      if (suspicious) {
        pools.forEach(pool -> pool.flush(FlushMode.INVALID));
        suspicious = false;
      }
      while (running) {
        Thread.sleep(PAUSE);
        try {
          ask(connection);
        } catch (SQLException e) {
          LOG.infof("The connection to the database has failed: %s", e.getMessage());
          suspicious = true;
          return;
        }
      }
    }
  }

  private static void ask(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select 1");
    }
  }

  private void isAway(SQLException cause) {
    if (running && outage.begins(cause)) {
      LOG.warnf("The database does not answer: %s", cause.getMessage());
      pools.forEach(pool -> pool.flush(FlushMode.ALL));
    }
  }

  /** Red while the database does not answer; it never waits for it. */
  @Readiness
  @ApplicationScoped
  static class Health implements HealthCheck {
    private final DatabaseWatch watch;

    Health(DatabaseWatch watch) {
      this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
      return watch.outage().toHealth("database");
    }
  }

  Outage outage() {
    return outage;
  }
}
