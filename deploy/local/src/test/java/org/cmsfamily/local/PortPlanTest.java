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
    assertThat(ports.of(PortPlan.Server.WORKBENCH)).isEqualTo(8080);
    assertThat(ports.of(PortPlan.Server.REGISTRY)).isEqualTo(8081);
    assertThat(ports.of(PortPlan.Server.CATALOG)).isEqualTo(8082);
    assertThat(ports.of(PortPlan.Server.REPORTING)).isEqualTo(8083);
    assertThat(ports.of(PortPlan.Server.KEYCLOAK)).isEqualTo(8180);
  }

  @Test
  void anyPortCanBeChosen() {
    assertThat(PortPlan.from(Map.of("SKEIN_PORT_KAFKA", "19092")).of(PortPlan.Server.KAFKA))
        .isEqualTo(19092);
  }

  @Test
  void whatIsNoPortIsRefusedByTheNameOfItsVariable() {
    for (String wrong : new String[] {"0", "65536", "-1", "http", ""}) {
      assertThatThrownBy(() -> PortPlan.from(Map.of("SKEIN_PORT_CATALOG", wrong)))
          .isInstanceOf(UserError.class)
          .hasMessageStartingWith("SKEIN_PORT_CATALOG is no port");
    }
  }

  @Test
  void twoComponentsCannotShareAPort() {
    assertThatThrownBy(() -> PortPlan.from(Map.of("SKEIN_PORT_KAFKA", "8081")))
        .hasMessageContaining("given to two components");
  }

  @Test
  void aSecondReplicaListensAHundredPortsFurther() {
    var ports = PortPlan.from(Map.of()).withReplicas(2);
    assertThat(ports.of(PortPlan.Server.REGISTRY, 1)).isEqualTo(8081);
    assertThat(ports.of(PortPlan.Server.REGISTRY, 2)).isEqualTo(8181);
    assertThat(ports.variableOf(8181)).isEqualTo("SKEIN_PORT_REGISTRY");
  }

  @Test
  void aReplicaNeedsAPortOfItsOwn() {
    var ports = PortPlan.from(Map.of("SKEIN_PORT_KAFKA", "8181"));
    assertThatThrownBy(() -> ports.withReplicas(2)).hasMessageContaining("share a port");
  }

  @Test
  void thereAreOneToFourReplicas() {
    for (int wrong : new int[] {-1, 0, 5})
      assertThatThrownBy(() -> PortPlan.from(Map.of()).withReplicas(wrong))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("1 to 4");
  }

  @Test
  void aWrittenPlanIsReadBack() {
    var plan = PortPlan.from(Map.of()).withReplicas(2);
    var facts = new Properties();
    plan.write(facts);
    assertThat(PortPlan.read(facts)).isEqualTo(plan);
  }

  @Test
  void whatAnOlderPlanDoesNotNameHasItsUsualPort() {
    var facts = new Properties();
    PortPlan.from(Map.of()).write(facts);
    facts.remove("port.workbench");
    assertThat(PortPlan.read(facts).of(PortPlan.Server.WORKBENCH)).isEqualTo(8080);
  }
}
