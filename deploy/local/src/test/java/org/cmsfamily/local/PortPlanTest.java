package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortPlanTest {

  @Test
  void theUsualPortsAreThoseOfTheReadme() {
    var ports = PortPlan.from(Map.of());
    assertThat(ports.of(PortPlan.Place.REGISTRY)).isEqualTo(8081);
    assertThat(ports.of(PortPlan.Place.CATALOG)).isEqualTo(8082);
    assertThat(ports.of(PortPlan.Place.REPORTING)).isEqualTo(8083);
    assertThat(ports.of(PortPlan.Place.KEYCLOAK)).isEqualTo(8180);
  }

  @Test
  void anyPortCanBeChosen() {
    assertThat(PortPlan.from(Map.of("SKEIN_PORT_KAFKA", "19092")).of(PortPlan.Place.KAFKA))
        .isEqualTo(19092);
  }

  @Test
  void whatIsNoPortIsRefusedByTheNameOfItsVariable() {
    for (String wrong : new String[] {"0", "65536", "-1", "http", ""}) {
      assertThatThrownBy(() -> PortPlan.from(Map.of("SKEIN_PORT_CATALOG", wrong)))
          .isInstanceOf(Failure.class)
          .hasMessageStartingWith("SKEIN_PORT_CATALOG is no port");
    }
  }

  @Test
  void twoPartsCannotShareAPort() {
    assertThatThrownBy(() -> PortPlan.from(Map.of("SKEIN_PORT_KAFKA", "8081")))
        .hasMessageContaining("given to two parts");
  }

  @Test
  void aWrittenPlanIsReadBack() {
    var plan = PortPlan.free();
    var facts = new Properties();
    plan.write(facts);
    assertThat(PortPlan.read(facts)).isEqualTo(plan);
  }
}
