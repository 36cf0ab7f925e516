package org.cmsfamily.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {

  @Test
  void everyConfiguredKeyReachesTheClientAndWhatIsFixedStays() {
    var kafka =
        new KafkaSettings(
            Map.of(
                "security.protocol", "SASL_SSL",
                "linger.ms", "5",
                "acks", "0",
                "group.id", "some-application",
                "sasl.mechanism", " "));
    assertThat(kafka.of(Map.of("linger.ms", 100, "max.block.ms", 7), Map.of("acks", "all")))
        .containsOnly(
            Map.entry("security.protocol", "SASL_SSL"),
            Map.entry("linger.ms", "5"),
            Map.entry("max.block.ms", 7),
            Map.entry("acks", "all"));
  }
}
