package org.cmsfamily.platform.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.cmsfamily.platform.health.Instance;
import org.jboss.logging.Logger;

/** Which replica does a job that is done once for all of them. */
@ApplicationScoped
public class Leases {

  private static final Logger LOG = Logger.getLogger(Leases.class);
  private static final Duration TIME = Duration.ofSeconds(6);

  private final AgroalDataSource system;
  private final Instance instance;

  Leases(@DataSource("system") AgroalDataSource system, Instance instance) {
    this.system = system;
    this.instance = instance;
  }

  /**
   * Whether this replica is to do the job now; to be asked each time, at least every few seconds. A
   * replica that died is followed within six seconds. One that was frozen meanwhile may finish what
   * it began beside its successor, so the job must bear that.
   */
  public boolean isMine(String job) {
    try (var connection = system.getConnection()) {
      return new Lease(job, instance.unique(), TIME).hold(connection);
    } catch (SQLException e) {
      LOG.debugf(e, "Nobody does %s while the database is away", job);
      return false;
    }
  }
}
