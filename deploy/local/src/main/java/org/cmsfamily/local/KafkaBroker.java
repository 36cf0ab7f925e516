package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** One Kafka broker, its own controller (KRaft), as its own process on the loopback address. */
public final class KafkaBroker implements SuiteComponent {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path libs;
  private final Path folder;
  private final int port;
  private final int controllerPort;
  private final KafkaAccess access;
  private final ManagedProcess process;

  /**
   * @param libs the broker's jars
   * @param folder where data, pid file and log lie
   * @param access who may enter
   */
  public KafkaBroker(Path libs, Path folder, int port, int controllerPort, KafkaAccess access) {
    this.libs = libs;
    this.folder = folder;
    this.port = port;
    this.controllerPort = controllerPort;
    this.access = access;
    this.process = new ManagedProcess("kafka", folder);
  }

  @Override
  public ManagedProcess process() {
    return process;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** A client of the launcher's own user, who may do everything. */
  public Admin administrator() {
    var properties = Topics.client(bootstrapServers());
    properties.putAll(access.client(KafkaAccess.ADMIN));
    return Admin.create(properties);
  }

  /** Starts it, on a fresh log if there is none, and returns when it answers. */
  @Override
  public void start() {
    Path settings = writeSettings();
    if (!Files.exists(data().resolve("meta.properties"))) {
      Command.succeed(
          java(
              "-Xmx128m",
              "kafka.tools.StorageTool",
              "format",
              "-t",
              Uuid.randomUuid().toString(),
              "-c",
              settings.toString()),
          "Making Kafka's log");
    }
    launch();
    process.await(PATIENCE, this::answers);
  }

  @Override
  public void launch() {
    process.start(java("-Xmx256m", "kafka.Kafka", writeSettings().toString()), Map.of());
  }

  /** Ends it in order. */
  @Override
  public void stop() {
    process.stop("TERM", Duration.ofSeconds(30));
  }

  /** Ends it at once; for tests, whose data goes with it. */
  public void kill() {
    process.stop("KILL", Duration.ofSeconds(10));
  }

  @Override
  public boolean answers() throws Exception {
    if (!Ports.taken(port)) return false;
    try (var admin = administrator()) {
      return !admin.describeCluster().nodes().get().isEmpty();
    }
  }

  @Override
  public List<Integer> ports() {
    return List.of(port, controllerPort);
  }

  @Override
  public String address() {
    return bootstrapServers();
  }

  private Path data() {
    return folder.resolve("data/kafka");
  }

  /** A program of Kafka's, with our logging. */
  List<String> java(String heap, String main, String... words) {
    var logging = "-Dlog4j2.configurationFile=" + folder.resolve("run/kafka-log4j2.yaml");
    return Jdk.java(
        List.of(
            heap,
            "-Xms64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            logging,
            "-cp",
            libs + "/*",
            main),
        List.of(words));
  }

  /**
   * Written at each start, since ports may have changed. One broker, so there is no second copy of
   * anything.
   */
  private Path writeSettings() {
    try {
      Files.createDirectories(folder.resolve("run"));
      Files.writeString(folder.resolve("run/kafka-log4j2.yaml"), LOGGING);
      return Folders.writePrivately(folder.resolve("run/kafka.properties"), settings());
    } catch (IOException e) {
      throw new UserError(
          "Kafka's settings cannot be written to " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The contents of server.properties. */
  String settings() {
    return """
    process.roles=broker,controller
    node.id=1
    listeners=%4$s://127.0.0.1:%1$s,CONTROLLER://127.0.0.1:%2$s
    advertised.listeners=%4$s://127.0.0.1:%1$s
    inter.broker.listener.name=%4$s
    controller.listener.names=CONTROLLER
    listener.security.protocol.map=%4$s:%4$s,CONTROLLER:%4$s
    controller.quorum.voters=1@127.0.0.1:%2$s
    log.dirs=%3$s
    auto.create.topics.enable=false
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=6
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=6
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    log.cleaner.dedupe.buffer.size=16777216
    # a power cut loses at most a second here; every state stands in its service's database too
    log.flush.interval.ms=1000
    log.flush.scheduler.interval.ms=1000
    """
            .formatted(port, controllerPort, data(), access.protocol())
        + access.brokerSettings();
  }

  private static final String LOGGING =
      """
      Configuration:
        status: warn
        Appenders:
          Console:
            name: out
            PatternLayout:
              pattern: "%d{ISO8601} %p %c{1} %m%n"
        Loggers:
          Root:
            level: warn
            AppenderRef:
              ref: out
          Logger:
            - name: kafka.server.KafkaRaftServer
              level: info
      """;
}
