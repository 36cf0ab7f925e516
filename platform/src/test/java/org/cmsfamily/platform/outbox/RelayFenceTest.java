package org.cmsfamily.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.cmsfamily.platform.store.Lease;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A leader that was paused at any point and resumed after another one took over writes nothing. The
 * number of rounds is {@code -Dskein.fences=100}.
 */
class RelayFenceTest {
  private static final String TOPIC = "reporting.lessons";
  private static final Duration LEASE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);
  private static final Map<String, String> SURROUNDINGS = surroundings();

  private final String unique = UUID.randomUUID().toString();

  private static Map<String, String> surroundings() {
    var resource = new SkeinResource();
    resource.init(Map.of("database", "reporting"));
    return resource.start();
  }

  /** The platform's tables, as its migrations make them. */
  @BeforeAll
  static void migrate() throws IOException, SQLException {
    try (var files = Files.list(Path.of("src/main/resources/db/platform"));
        var connection =
            DriverManager.getConnection(
                of("SKEIN_DB_URL"), of("SKEIN_DB_OWNER_USER"), of("SKEIN_DB_OWNER_PASSWORD"));
        var statement = connection.createStatement()) {
      for (var file : files.sorted().toList()) {
        statement.execute(
            Files.readString(file)
                .replace("${app_role}", of("SKEIN_DB_APP_USER"))
                .replace("${system_role}", of("SKEIN_DB_SYSTEM_USER")));
      }
    }
  }

  @Test
  void aLeaderThatIsPausedAfterItsSendCannotCommit() throws Exception {
    int rounds = Integer.getInteger("skein.fences", 3);
    for (int round = 0; round < rounds; round++) {
      predecessorIsFenced("commitTransaction", unique + "-" + round);
    }
  }

  @Test
  void aLeaderThatIsPausedBeforeItsFirstSendCannotSend() throws Exception {
    predecessorIsFenced("beginTransaction", unique);
  }

  /** Its records are there and its rows still wait, as after a kill at that moment. */
  @Test
  void whatALeaderCommittedBeforeItEndedIsNotPublishedAgain() throws Exception {
    append(unique);
    var predecessor =
        relay(
            "ended",
            () -> observed(call -> {}, RelayFenceTest::endAfterCommit),
            new AtomicBoolean(true));
    assertThatThrownBy(predecessor::lead).hasMessageContaining("ended");
    assertThat(waiting()).isEqualTo(5);
    append(unique + "-later");
    successorPublishes(unique + "-later");
    assertThat(TestTopics.read(TOPIC, unique)).hasSize(5);
  }

  private static void endAfterCommit(String call) {
    if (call.equals("commitTransaction")) throw new IllegalStateException("ended");
  }

  /** It fences its successor by that, but leads no more; so the successor begins once more. */
  @Test
  void aLeaderThatIsPausedBeforeItFencesOthersDoesNotLead() throws Exception {
    append(unique);
    var paused = new Paused("initTransactions");
    var predecessor = paused.leads();
    paused.isReached();
    successorPublishes(unique);
    append(unique + "-later");
    var successors = new Lease("relay", "the successor still", PATIENCE);
    try (var connection = system()) {
      assertThat(successors.hold(connection)).isTrue();
      paused.resumes();
      predecessor.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      successors.release(connection);
    }
    assertThat(TestTopics.read(TOPIC, unique + "-later")).isEmpty();
    successorPublishes(unique + "-later");
    assertThat(TestTopics.read(TOPIC, unique)).hasSize(5);
    assertThat(TestTopics.read(TOPIC, unique + "-later")).hasSize(5);
  }

  private static void predecessorIsFenced(String pausedAt, String key) throws Exception {
    append(key);
    var paused = new Paused(pausedAt);
    var predecessor = paused.leads();
    paused.isReached();
    successorPublishes(key);
    paused.resumes();
    assertThatThrownBy(() -> predecessor.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as("it may not lead on")
        .isInstanceOf(ExecutionException.class);
    assertThat(TestTopics.read(TOPIC, key))
        .extracting(message -> TestTopics.header(message, "ce_version"))
        .extracting(version -> version.substring(version.indexOf('.') + 1))
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(waiting()).isZero();
  }

  /** Another replica: it tries until the lease of the one before is over, and publishes. */
  private static void successorPublishes(String key) {
    var wanted = new AtomicBoolean(true);
    var successor =
        CompletableFuture.runAsync(
            () -> {
              while (wanted.get()) {
                lead(relay("successor " + key, RelayFenceTest::producer, wanted));
              }
            },
            THREADS);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(TestTopics.read(TOPIC, key)).hasSize(5);
              assertThat(waiting()).isZero();
            });
    wanted.set(false);
    successor.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private static void lead(Relay relay) {
    try {
      relay.lead();
    } catch (SQLException | ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Relay relay(
      String holder,
      java.util.function.Supplier<Producer<String, String>> producers,
      AtomicBoolean wanted) {
    return new Relay(
        "fence",
        new Lease("relay", holder, LEASE),
        RelayFenceTest::system,
        producers,
        new PublishedBatches("fence", RelayFenceTest::admin),
        () -> {},
        wanted::get);
  }

  /** A leader that stops before a call of its producer until it is resumed. */
  private static final class Paused {
    private final String before;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);

    Paused(String before) {
      this.before = before;
    }

    CompletableFuture<Void> leads() {
      return CompletableFuture.runAsync(
          () -> {
            var wanted = new AtomicBoolean(true);
            while (reached.getCount() > 0) {
              lead(relay("predecessor", this::producer, wanted));
            }
          },
          THREADS);
    }

    void isReached() throws InterruptedException {
      assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    void resumes() {
      resumed.countDown();
    }

    private Producer<String, String> producer() {
      return observed(this::stop, call -> {});
    }

    private void stop(String call) throws InterruptedException {
      if (call.equals(before)) {
        reached.countDown();
        resumed.await();
      }
    }
  }

  /** What happens beside a call of a producer, which is named. */
  private interface Step {
    void at(String call) throws InterruptedException;
  }

  @SuppressWarnings("unchecked")
  private static Producer<String, String> observed(Step before, Step after) {
    var real = producer();
    return (Producer<String, String>)
        Proxy.newProxyInstance(
            Producer.class.getClassLoader(),
            new Class<?>[] {Producer.class},
            (proxy, method, arguments) -> {
              before.at(method.getName());
              try {
                var result = method.invoke(real, arguments);
                after.at(method.getName());
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Producer<String, String> producer() {
    return new KafkaProducer<>(settings(RelaySettings.fixed("fence")));
  }

  private static Admin admin() {
    return Admin.create(settings(Map.of()));
  }

  private static Map<String, Object> settings(Map<String, Object> fixed) {
    var settings = new HashMap<>(fixed);
    SURROUNDINGS.forEach(
        (key, value) -> {
          if (key.startsWith("kafka.")) {
            settings.put(key.substring("kafka.".length()), value);
          }
        });
    return settings;
  }

  private static void append(String key) throws SQLException {
    try (var connection = system();
        var insert =
            connection.prepareStatement(
                """
                insert into outbox (topic, key, epoch, version, value, at)
                values (?, ?, 1, ?, '{}', now())
                """)) {
      for (int version : IntStream.rangeClosed(1, 5).toArray()) {
        insert.setString(1, TOPIC);
        insert.setString(2, key);
        insert.setLong(3, version);
        insert.executeUpdate();
      }
    }
  }

  private static long waiting() throws SQLException {
    try (var connection = system();
        var query = connection.createStatement();
        var rows = query.executeQuery("select count(*) from outbox")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Connection system() throws SQLException {
    return DriverManager.getConnection(
        of("SKEIN_DB_URL"), of("SKEIN_DB_SYSTEM_USER"), of("SKEIN_DB_SYSTEM_PASSWORD"));
  }

  private static String of(String variable) {
    return Stream.of(variable, variable.toLowerCase(Locale.ROOT).replace('_', '.'))
        .map(SURROUNDINGS::get)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}
