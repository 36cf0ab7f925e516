package org.cmsfamily.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * All processes of one suite: started together as far as one does not need the other, stopped in
 * the reverse order.
 */
final class Stack {
  private final Place place;
  private final Progress progress;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final KeycloakServer keycloak;
  private final List<Service> services;

  Stack(Place place, Progress progress) {
    this.place = place;
    this.progress = progress;
    var checkout = place.checkout();
    var folder = place.folder();
    var ports = place.ports();
    this.postgres =
        new PostgresServer(
            PostgresBinaries.in(checkout.programs()),
            folder,
            ports.of(PortPlan.Place.POSTGRES),
            place.databasePassword("postgres"),
            true);
    this.kafka =
        new KafkaBroker(
            checkout.kafkaLibs(),
            folder,
            ports.of(PortPlan.Place.KAFKA),
            ports.of(PortPlan.Place.KAFKA_CONTROLLER));
    this.keycloak =
        new KeycloakServer(
            checkout.keycloakArchive(),
            checkout.programs(),
            checkout.realms(),
            folder,
            ports.of(PortPlan.Place.KEYCLOAK),
            place.secrets());
    this.services =
        Service.Kind.ALL.stream()
            .map(
                kind ->
                    new Service(
                        kind,
                        checkout.root().resolve(kind.name()),
                        folder,
                        ports.of(kind.place()),
                        place.environmentOf(kind, postgres, kafka)))
            .toList();
  }

  /** Every part, in the order of their dependence. */
  List<Part> parts() {
    var parts = new ArrayList<Part>(List.of(postgres, kafka, keycloak));
    parts.addAll(services);
    return parts;
  }

  /** Whether any of its processes runs. */
  boolean runs() {
    return parts().stream().anyMatch(part -> part.daemon().runs());
  }

  /**
   * Builds what is stale, starts what does not run and starts anew what runs from an older build;
   * all else is left alone.
   *
   * @throws Failure naming every part that did not start
   */
  void up(Build build) {
    var stale = build.stale();
    refuseTakenPorts();
    place.describeSuite();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var database = begin(threads, this::startPostgres);
      var topics = begin(threads, this::startKafka);
      var tokens = begin(threads, () -> start(keycloak));
      var packed = begin(threads, () -> build(build, stale));
      var below = CompletableFuture.allOf(database, topics, packed);
      var all = new ArrayList<>(List.of(database, topics, tokens, packed));
      for (Service service : services) all.add(below.thenRunAsync(() -> renew(service), threads));
      awaitAll(all);
    }
  }

  /** Stops everything, clients before what they need. */
  void down() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      awaitAll(services.stream().map(service -> begin(threads, () -> stop(service))).toList());
      awaitAll(
          List.of(postgres, kafka, keycloak).stream()
              .map(part -> begin(threads, () -> stop(part)))
              .toList());
    }
  }

  private void startPostgres() {
    start(postgres);
    var databases = new Databases(postgres, place::databasePassword);
    Databases.ALL.forEach(databases::ensure);
  }

  private void startKafka() {
    start(kafka);
    Topics.ensure(kafka.bootstrapServers());
  }

  private void build(Build build, List<Service.Kind> stale) {
    if (stale.isEmpty()) return;
    progress.done("building " + String.join(", ", stale.stream().map(Service.Kind::name).toList()));
    build.build(stale);
    progress.done("built");
  }

  private void renew(Service service) {
    if (service.outdated()) stop(service);
    start(service);
  }

  private void start(Part part) {
    var daemon = part.daemon();
    if (daemon.runs()) {
      daemon.await(Duration.ofMinutes(1), part::answers);
      return;
    }
    if (daemon.crashed()) progress.done(daemon.name() + " had ended by itself; starting it again");
    part.start();
    progress.done("%-20s ready  %s".formatted(daemon.name(), part.address()));
  }

  private void stop(Part part) {
    boolean ran = part.daemon().runs();
    part.stop();
    if (ran) progress.done("%-20s stopped".formatted(part.daemon().name()));
  }

  private void refuseTakenPorts() {
    var taken = new ArrayList<String>();
    for (Part part : parts()) {
      if (part.daemon().runs()) continue;
      for (int port : part.ports()) {
        if (Ports.taken(port))
          taken.add(
              PortHolder.sentence(port, part.daemon().name(), place.ports().variableOf(port)));
      }
    }
    if (!taken.isEmpty()) throw new Failure(String.join("\n", taken));
  }

  private static CompletableFuture<Void> begin(Executor threads, Runnable deed) {
    return CompletableFuture.runAsync(deed, threads);
  }

  private static void awaitAll(List<CompletableFuture<Void>> all) {
    var failures = new ArrayList<String>();
    for (var one : all) {
      try {
        one.join();
      } catch (CompletionException e) {
        String message =
            e.getCause() instanceof Failure failure
                ? failure.getMessage()
                : String.valueOf(e.getCause());
        if (!failures.contains(message)) failures.add(message);
      }
    }
    if (!failures.isEmpty()) throw new Failure(String.join("\n\n", failures));
  }
}
