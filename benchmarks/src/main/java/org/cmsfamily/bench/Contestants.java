package org.cmsfamily.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.local.Daemon;
import org.cmsfamily.local.Suite;

/**
 * All that is measured, while it runs.
 *
 * @param folder where the suite's pid files lie
 * @param services of the suite, the registry first
 * @param registry as the registrar of CMS calls it
 * @param reporting as the finance officer of CMS calls it
 * @param floorEndpoint as that registrar calls it
 */
record Contestants(
    Suite suite,
    Path folder,
    List<ServiceProcess> services,
    ServiceProcess floor,
    FloorDatabase database,
    Endpoint registry,
    Endpoint reporting,
    Endpoint floorEndpoint) {

  /** The suite that a file describes, and the floor started beside it. */
  static Contestants of(Path suiteFile, String superuserPassword) {
    var suite = Suite.read(suiteFile);
    var folder = Objects.requireNonNull(suiteFile.toAbsolutePath().getParent());
    var services =
        List.of(
            ServiceProcess.running("instrument-registry", folder, suite.registry()),
            ServiceProcess.running("service-catalog", folder, suite.catalog()),
            ServiceProcess.running("reporting-service", folder, suite.reporting()));
    var database = FloorDatabase.beside(services.getFirst(), superuserPassword);
    database.create();
    var floor = Floor.like(services.getFirst(), folder, database);
    return new Contestants(
        suite,
        folder,
        services,
        floor,
        database,
        new Endpoint(suite.registry(), () -> suite.token("cms-registrar")),
        new Endpoint(suite.reporting(), () -> suite.token("cms-finance-officer")),
        new Endpoint(floor.base(), () -> suite.token("cms-registrar")));
  }

  /** What the floor's processors work. */
  ProcessorTime floorTime() {
    return time(floor, Floor.NAME);
  }

  /** What the registry's processors work. */
  ProcessorTime registryTime() {
    return time(services.getFirst(), "registry");
  }

  /** What the reporting service's processors work. */
  ProcessorTime reportingTime() {
    return time(services.getLast(), "reporting");
  }

  private ProcessorTime time(ServiceProcess service, String ofDatabase) {
    return new ProcessorTime(service.daemon(), new Daemon("postgresql", folder), ofDatabase);
  }
}
