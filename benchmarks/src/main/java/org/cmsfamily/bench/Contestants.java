package org.cmsfamily.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.local.ManagedProcess;
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

  /** What the processors work for the floor, the registry and so on: for one of these processes. */
  ProcessorTime time(ServiceProcess process) {
    return new ProcessorTime(
        process.process(), new ManagedProcess("postgresql", folder), process.database());
  }

  ServiceProcess registryProcess() {
    return services.getFirst();
  }

  ServiceProcess reportingProcess() {
    return services.getLast();
  }
}
