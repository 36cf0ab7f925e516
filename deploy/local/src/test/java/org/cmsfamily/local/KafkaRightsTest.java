package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that asks for passwords, and the list of rights as it is committed. */
class KafkaRightsTest {
  private static final String CATALOG = "service-catalog";
  private static final KafkaAccess ACCESS = KafkaAccess.byPassword(user -> "of-" + user);

  @TempDir static Path folder;
  private static KafkaBroker broker = broker(Path.of("none"));

  @BeforeAll
  static void start() {
    broker = broker(folder);
    broker.start();
    Topics.ensure(broker);
    giveRights();
    giveRights();
  }

  @AfterAll
  static void stop() {
    broker.kill();
  }

  @Test
  void whoHasNoPasswordDoesNotEnter() {
    var settings = Topics.client(broker.bootstrapServers());
    settings.put("default.api.timeout.ms", "5000");
    assertThatThrownBy(() -> nodes(settings)).isInstanceOf(ExecutionException.class);
    settings.putAll(KafkaAccess.byPassword(user -> "guessed").client(CATALOG));
    assertThatThrownBy(() -> nodes(settings)).hasCauseInstanceOf(SaslAuthenticationException.class);
  }

  @Test
  void aServiceWritesItsOwnTopicsAndWhereItParks() throws Exception {
    publish(CATALOG, "service-catalog-relay", "catalog.services");
    publish(CATALOG, "service-catalog-relay", "registry.decisions.dead");
    assertThat(read(CATALOG, CATALOG, "catalog.services")).contains("published");
  }

  @Test
  void aServiceCannotWriteAnothersTopic() {
    for (String foreign : List.of("registry.decisions", "reporting.reports", "reporting.rates"))
      assertThatThrownBy(() -> publish(CATALOG, "service-catalog-relay", foreign))
          .as(foreign)
          .hasRootCauseInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void aServiceReadsWhatItFollowsAndNothingElse() throws Exception {
    publish("instrument-registry", "instrument-registry-relay", "registry.decisions");
    assertThat(read(CATALOG, CATALOG, "registry.decisions")).contains("published");
    assertThatThrownBy(() -> read(CATALOG, CATALOG, "reporting.reports"))
        .isInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void aServiceCannotActAsAnother() {
    assertThatThrownBy(() -> publish(CATALOG, "reporting-service-relay", "catalog.services"))
        .isInstanceOf(TransactionalIdAuthorizationException.class);
    assertThatThrownBy(() -> read(CATALOG, "reporting-service", "registry.decisions"))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  void theBrokerHasTheRightsOfTheListAndNoOthers() throws Exception {
    try (var admin = broker.administrator()) {
      assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
          .containsExactlyInAnyOrderElementsOf(
              AccessList.read(Checkout.here().kafkaRights()).bindings());
    }
  }

  @Test
  void aLineThatIsNoRightIsNamed(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("acls.txt"), "# nothing\n\nx read topic literal\n");
    assertThatThrownBy(() -> AccessList.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("x read topic literal");
  }

  private static void giveRights() {
    try (var admin = broker.administrator()) {
      AccessList.read(Checkout.here().kafkaRights()).apply(admin);
    }
  }

  private static int nodes(java.util.Properties settings) throws Exception {
    try (var admin = Admin.create(settings)) {
      return admin.describeCluster().nodes().get().size();
    }
  }

  private static void publish(String user, String transaction, String topic) throws Exception {
    var settings = settings(user);
    settings.put("transactional.id", transaction);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic, "key", "published")).get();
      producer.commitTransaction();
    }
  }

  private static List<String> read(String user, String group, String topic) {
    var settings = settings(user);
    settings.put("group.id", group);
    settings.put("auto.offset.reset", "earliest");
    settings.put("isolation.level", "read_committed");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      for (int tries = 0; tries < 50; tries++) {
        var records = consumer.poll(Duration.ofMillis(200));
        if (!records.isEmpty())
          return java.util.stream.StreamSupport.stream(records.spliterator(), false)
              .map(record -> record.value())
              .toList();
      }
      return List.of();
    }
  }

  private static Map<String, Object> settings(String user) {
    var settings = new HashMap<String, Object>(ACCESS.client(user));
    settings.put("bootstrap.servers", broker.bootstrapServers());
    settings.put("max.block.ms", "10000");
    return settings;
  }

  private static KafkaBroker broker(Path folder) {
    return new KafkaBroker(Checkout.here().kafkaLibs(), folder, Ports.free(), Ports.free(), ACCESS);
  }
}
