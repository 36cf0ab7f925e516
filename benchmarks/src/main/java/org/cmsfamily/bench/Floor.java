package org.cmsfamily.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.local.Checkout;
import org.cmsfamily.local.ManagedProcess;
import org.cmsfamily.local.Ports;
import org.cmsfamily.local.UserError;

/**
 * The floor's process: the same Java options as a service of the suite, against the same server.
 */
final class Floor {

  /** The name of its process. */
  static final String NAME = "floor";

  private static final String RUNNER = "benchmarks/floor/target/quarkus-app/quarkus-run.jar";
  private static final String PORT = "-Dquarkus.http.port=";

  private Floor() {}

  /** As a service's process, but with the floor's program, port and database. */
  static ServiceProcess like(ServiceProcess service, Path folder, FloorDatabase database) {
    Path runner = Checkout.here().root().resolve(RUNNER);
    if (!Files.exists(runner))
      throw new UserError("The floor is not built: ./skein bench builds it");
    var port = Ports.free();
    return new ServiceProcess(
        new ManagedProcess(NAME, folder),
        command(service.command(), port, runner),
        database.environment(service.environment()),
        URI.create("http://localhost:" + port + "/floor"));
  }

  private static List<String> command(List<String> ofService, int port, Path runner) {
    var command = new ArrayList<String>();
    for (var word : ofService) {
      if (word.startsWith(PORT)) command.add(PORT + port);
      else if (word.endsWith("quarkus-run.jar")) command.add(runner.toString());
      else command.add(word);
    }
    return command;
  }
}
