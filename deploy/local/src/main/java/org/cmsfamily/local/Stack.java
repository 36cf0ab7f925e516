package org.cmsfamily.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All processes of one suite: started together as far as one does not need the other, stopped in
 * the reverse order.
 */
final class Stack {
  /** For what was just started by the supervisor, on a machine that has much else to do. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final SuiteLayout layout;
  private final Progress progress;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final KeycloakServer keycloak;
  private final List<Service> services;
  private final SupervisorProcess supervisor;

  Stack(SuiteLayout layout, Progress progress) {
    this.layout = layout;
    this.progress = progress;
    var checkout = layout.checkout();
    var folder = layout.folder();
    var ports = layout.ports();
    this.postgres =
        new PostgresServer(
            PostgresBinaries.in(checkout.programs()),
            folder,
            ports.of(PortPlan.Server.POSTGRES),
            layout.databasePassword("postgres"),
            true);
    this.kafka =
        new KafkaBroker(
            checkout.kafkaLibs(),
            folder,
            ports.of(PortPlan.Server.KAFKA),
            ports.of(PortPlan.Server.KAFKA_CONTROLLER),
            layout.kafkaAccess());
    this.keycloak =
        new KeycloakServer(
            checkout.keycloakArchive(),
            checkout.programs(),
            checkout.realms(),
            folder,
            ports.of(PortPlan.Server.KEYCLOAK),
            layout.secrets(),
            layout.workbench());
    this.supervisor = new SupervisorProcess(folder);
    this.services =
        Service.Kind.ALL.stream()
            .flatMap(kind -> replicas(kind, layout.environmentOf(kind, postgres, kafka)))
            .collect(Collectors.toCollection(ArrayList::new));
    services.add(workbench());
  }

  /** One for all: it keeps nothing, and what it asks has replicas. */
  private Service workbench() {
    var kind = Service.Kind.WORKBENCH;
    var module = layout.checkout().root().resolve(kind.name());
    int port = layout.ports().of(kind.server());
    return new Service(kind, 1, module, layout.folder(), port, layout.environmentOfWorkbench());
  }

  private Stream<Service> replicas(Service.Kind kind, Map<String, String> environment) {
    var module = layout.checkout().root().resolve(kind.name());
    var ports = layout.ports();
    return IntStream.rangeClosed(1, ports.replicas())
        .mapToObj(
            replica ->
                new Service(
                    kind,
                    replica,
                    module,
                    layout.folder(),
                    ports.of(kind.server(), replica),
                    environment));
  }

  /** The components of the suite that a launcher described in a folder. */
  static List<SuiteComponent> describedIn(Path folder, PrintStream out) {
    return new Stack(SuiteLayout.describedIn(folder), new Progress(out)).components();
  }

  /** Every component, in the order of their dependence. */
  List<SuiteComponent> components() {
    var components = new ArrayList<SuiteComponent>(List.of(postgres, kafka, keycloak));
    components.addAll(services);
    return components;
  }

  /**
   * The component whose name contains {@code name}.
   *
   * @throws UserError if there is none
   */
  SuiteComponent component(String name) {
    return called(name, components()).getFirst();
  }

  /** As {@link #component}, among our services and the workbench. */
  Service service(String name) {
    return called(name, services).getFirst();
  }

  private static <C extends SuiteComponent> List<C> called(String name, List<C> components) {
    var called =
        components.stream().filter(component -> component.process().name().contains(name)).toList();
    if (called.isEmpty())
      throw new UserError("No service is called " + name + ": see ./skein status");
    return called;
  }

  PostgresServer postgres() {
    return postgres;
  }

  SupervisorProcess supervisor() {
    return supervisor;
  }

  /** Whether any of its processes runs. */
  boolean runs() {
    return components().stream().anyMatch(component -> component.process().runs());
  }

  /**
   * Builds what is stale, starts what does not run and starts anew what runs from an older build;
   * all else is left alone.
   *
   * @throws UserError naming every component that did not start
   */
  void up(Build build) {
    var stale = build.stale();
    refuseTakenPorts();
    layout.describeSuite(processes());
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
    supervisor.renew();
  }

  /** Stops everything, clients before what they need, and first who would start it again. */
  void down() {
    supervisor.stop();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      awaitAll(services.stream().map(service -> begin(threads, () -> stop(service))).toList());
      awaitAll(
          List.of(postgres, kafka, keycloak).stream()
              .map(component -> begin(threads, () -> stop(component)))
              .toList());
    }
  }

  /** Stops one service with its replicas, or one of these. */
  void down(String service) {
    called(service, services).forEach(this::stop);
  }

  /** Stops the replicas beyond a number. */
  void downTo(int replicas) {
    services.stream().filter(service -> service.replica() > replicas).forEach(this::stop);
  }

  private List<ManagedProcess> processes() {
    var processes = new ArrayList<ManagedProcess>(List.of(supervisor.process()));
    components().forEach(component -> processes.add(component.process()));
    return processes;
  }

  private void startPostgres() {
    start(postgres);
    var databases = new Databases(postgres, layout::databasePassword);
    Databases.ALL.forEach(databases::ensure);
  }

  private void startKafka() {
    start(kafka);
    Topics.ensure(kafka);
    try (var administrator = kafka.administrator()) {
      AccessList.read(layout.checkout().kafkaRights()).apply(administrator);
    }
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

  private void start(SuiteComponent component) {
    var process = component.process();
    if (process.runs()) {
      process.await(PATIENCE, component::answers);
      return;
    }
    if (process.crashed())
      progress.done(process.name() + " had ended by itself; starting it again");
    component.start();
    progress.done("%-22s ready  %s".formatted(process.name(), component.address()));
  }

  private void stop(SuiteComponent component) {
    boolean ran = component.process().runs();
    component.stop();
    if (ran) progress.done("%-22s stopped".formatted(component.process().name()));
  }

  private void refuseTakenPorts() {
    var taken = new ArrayList<String>();
    for (SuiteComponent component : components()) {
      if (component.process().runs()) continue;
      for (int port : component.ports()) {
        if (Ports.taken(port))
          taken.add(
              PortHolder.sentence(
                  port, component.process().name(), layout.ports().variableOf(port)));
      }
    }
    if (!taken.isEmpty()) throw new UserError(String.join("\n", taken));
  }

  private static CompletableFuture<Void> begin(Executor threads, Runnable action) {
    return CompletableFuture.runAsync(action, threads);
  }

  private static void awaitAll(List<CompletableFuture<Void>> all) {
    var failures = new ArrayList<String>();
    for (var one : all) {
      try {
        one.join();
      } catch (CompletionException e) {
        String message =
            e.getCause() instanceof UserError failure
                ? failure.getMessage()
                : String.valueOf(e.getCause());
        if (!failures.contains(message)) failures.add(message);
      }
    }
    if (!failures.isEmpty()) throw new UserError(String.join("\n\n", failures));
  }
}
