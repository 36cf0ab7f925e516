package org.cmsfamily.workbench.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cmsfamily.workbench.call.Service;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the services whether they are ready. */
@ApplicationScoped
public class Reachability {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<Service, URI> addresses;
  private final ObjectMapper json;

  Reachability(
      @ConfigProperty(name = "quarkus.rest-client.registry.url") URI registry,
      @ConfigProperty(name = "quarkus.rest-client.catalog.url") URI catalog,
      @ConfigProperty(name = "quarkus.rest-client.reporting.url") URI reporting,
      ObjectMapper json) {
    this.addresses =
        Map.of(Service.REGISTRY, registry, Service.CATALOG, catalog, Service.REPORTING, reporting);
    this.json = json;
  }

  /** How all of them are, asked at once. */
  public List<Readiness> all() {
    var asked = Arrays.stream(Service.values()).map(this::ask).toList();
    return asked.stream().map(CompletableFuture::join).toList();
  }

  boolean of(Service service) {
    return ask(service).join().ready();
  }

  private CompletableFuture<Readiness> ask(Service service) {
    var ready = URI.create(addresses.get(service) + "/q/health/ready");
    var request = HttpRequest.newBuilder(ready).timeout(PATIENCE).build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(answer -> read(service, answer))
        .exceptionally(silent -> Readiness.silent(service));
  }

  private Readiness read(Service service, HttpResponse<String> answer) {
    if (answer.statusCode() == OK) return new Readiness(service, true, List.of());
    try {
      var failing =
          json.readTree(answer.body())
              .path("checks")
              .valueStream()
              .filter(check -> check.path("status").asText().equals("DOWN"))
              .map(check -> check.path("name").asText())
              .toList();
      return new Readiness(service, false, failing);
    } catch (JsonProcessingException unreadable) {
      return Readiness.silent(service);
    }
  }
}
