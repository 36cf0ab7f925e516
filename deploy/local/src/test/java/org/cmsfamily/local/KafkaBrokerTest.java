package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
  @TempDir Path folder;

  @Test
  void topicsOutliveAKillAndAStartOnOtherPorts() throws Exception {
    var broker = broker();
    broker.start();
    try {
      Topics.ensure(broker);
    } finally {
      broker.kill();
    }
    var again = broker();
    again.start();
    try (var admin = again.administrator()) {
      assertThat(admin.listTopics().names().get())
          .hasSize(2 * Topics.STATES.size())
          .containsAll(Topics.STATES);
      assertThat(admin.describeTopics(Topics.STATES).allTopicNames().get().values())
          .allMatch(topic -> topic.partitions().size() == 6);
      var policies =
          admin.describeConfigs(
              List.of(new ConfigResource(ConfigResource.Type.TOPIC, "catalog.services")));
      assertThat(policies.all().get().values())
          .allSatisfy(
              policy ->
                  assertThat(policy.get("cleanup.policy")).returns("compact", ConfigEntry::value));
    } finally {
      again.kill();
    }
  }

  private KafkaBroker broker() {
    return new KafkaBroker(
        Checkout.here().kafkaLibs(), folder, Ports.free(), Ports.free(), KafkaAccess.open());
  }
}
