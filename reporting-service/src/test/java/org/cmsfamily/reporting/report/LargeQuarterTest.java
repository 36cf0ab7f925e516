package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A report costs what its figures cost, however many ledger lines are behind them. {@code
 * -Dskein.lines=350000} measures it with as many.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class LargeQuarterTest {
  private static final Logger LOG = Logger.getLogger(LargeQuarterTest.class);
  private static final int LINES = Integer.getInteger("skein.lines", 20_000);

  @Inject IssueReport issueReport;
  @Inject ReportStore store;
  @Inject Replicas replicas;

  /** What issuing a report took. */
  private record Cost(long bytes, long millis, int sizeOfManifest) {}

  @Test
  void theLinesOfAQuarterAreNeitherReadNorStoredWithItsReport() throws SQLException {
    issued(0);
    var few = issued(1_000);
    var many = issued(LINES);

    LOG.infof("1,000 lines: %s; %d lines: %s", few, LINES, many);
    assertThat(many.bytes()).isLessThan(2 * few.bytes());
    assertThat(many.sizeOfManifest())
        .isBetween(few.sizeOfManifest() - 200, few.sizeOfManifest() + 200);
  }

  private Cost issued(int more) throws SQLException {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    add(world, more);
    var body = AsSystem.call(() -> replicas.get(ReportingReplicas.BODIES, committees.body("CMS")));
    var started = System.nanoTime();
    var before = allocated();
    AsSystem.run(() -> issueReport.issue(body, Period.parse("2027-Q1")));
    var bytes = allocated() - before;
    var millis = (System.nanoTime() - started) / 1_000_000;
    var manifest = AsSystem.call(() -> store.manifest(committees.report("CMS", "2027-Q1"), 1));
    return new Cost(bytes, millis, Json.write(manifest).length());
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().threadId());
  }

  /** Lines like one that is there, in the same group. */
  private static void add(ReportingWorld world, int lines) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                config("SKEIN_DB_URL"),
                config("SKEIN_DB_OWNER_USER"),
                config("SKEIN_DB_OWNER_PASSWORD"));
        var statement = connection.createStatement()) {
      statement.execute(
          "select set_config('skein.holders', '%s', false)".formatted(world.code("CMS")));
      statement.execute(
          """
          insert into ledger_entry
          select (json_populate_record(e, json_build_object(
            'id', e.id || '-' || n, 'reference', e.reference || '-' || n,
            'reference_key', e.reference_key || '-' || n))).*
          from ledger_entry e, generate_series(1, %2$s) n
          where e.id = (select min(id) from ledger_entry where service = '%1$s' and key is not null)
          """
              .formatted(world.service(), Integer.toString(lines)));
    }
  }

  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
