package org.cmsfamily.workbench.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.cmsfamily.workbench.call.Service;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the services whether they are ready. */
@ApplicationScoped
class Reachability {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<Service, URI> addresses;

  Reachability(
      @ConfigProperty(name = "quarkus.rest-client.registry.url") URI registry,
      @ConfigProperty(name = "quarkus.rest-client.catalog.url") URI catalog,
      @ConfigProperty(name = "quarkus.rest-client.reporting.url") URI reporting) {
    this.addresses =
        Map.of(Service.REGISTRY, registry, Service.CATALOG, catalog, Service.REPORTING, reporting);
  }

  boolean of(Service service) {
    var ready = URI.create(addresses.get(service) + "/q/health/ready");
    try {
      var request = HttpRequest.newBuilder(ready).timeout(PATIENCE).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException silent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
