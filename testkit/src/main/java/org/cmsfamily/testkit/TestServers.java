package org.cmsfamily.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.cmsfamily.local.Checkout;
import org.cmsfamily.local.Databases;
import org.cmsfamily.local.Folders;
import org.cmsfamily.local.KafkaAccess;
import org.cmsfamily.local.KafkaBroker;
import org.cmsfamily.local.Ports;
import org.cmsfamily.local.PostgresBinaries;
import org.cmsfamily.local.PostgresServer;
import org.cmsfamily.local.Topics;

/**
 * One PostgreSQL and one Kafka for the test run, on free ports and in a folder of their own, gone
 * with the JVM.
 */
final class TestServers {
  private static final String PASSWORD = "test";

  private TestServers() {}

  /** Starts both once. */
  static void ensure() {
    TestRun.once("servers", TestServers::start);
  }

  /** The address of a database that is there, with its roles, when this returns. */
  static String database(String name) {
    ensure();
    return TestRun.once(
        "database." + name,
        () -> {
          var server =
              postgres(Path.of(TestRun.get("folder")), Integer.parseInt(TestRun.get("postgres")));
          new Databases(server, role -> PASSWORD).ensure(name);
          return server.url(name);
        });
  }

  static String bootstrapServers() {
    ensure();
    return "127.0.0.1:" + TestRun.get("kafka");
  }

  static String password() {
    return PASSWORD;
  }

  private static String start() {
    Path runs = Checkout.here().runtime().resolve("tests");
    AbandonedRuns.sweep(runs);
    Path folder = folder(runs);
    int postgresPort =
        Integer.parseInt(TestRun.once("postgres", () -> Integer.toString(Ports.free())));
    int kafkaPort = Integer.parseInt(TestRun.once("kafka", () -> Integer.toString(Ports.free())));
    var postgres = postgres(folder, postgresPort);
    var kafka =
        new KafkaBroker(
            Checkout.here().kafkaLibs(), folder, kafkaPort, Ports.free(), KafkaAccess.open());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder, postgres, kafka)));
    var loader = Thread.currentThread().getContextClassLoader();
    var broker =
        CompletableFuture.runAsync(
            () -> {
              // Kafka looks classes up by the thread's loader, which must be that of its own.
              Thread.currentThread().setContextClassLoader(loader);
              kafka.start();
              Topics.ensure(kafka);
            });
    postgres.start();
    broker.join();
    return "running";
  }

  private static PostgresServer postgres(Path folder, int port) {
    return new PostgresServer(
        PostgresBinaries.in(Checkout.here().programs()), folder, port, PASSWORD, false);
  }

  private static Path folder(Path runs) {
    try {
      Path folder =
          Files.createDirectories(runs.resolve(Long.toString(ProcessHandle.current().pid())));
      TestRun.once("folder", folder::toString);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(Path folder, PostgresServer postgres, KafkaBroker kafka) {
    postgres.stop();
    kafka.kill();
    Folders.delete(folder);
  }
}
