package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SkeinResource.class)
class VerticalLineTest {

  @Test
  void whatIsRecordedIsPublished() {
    var family = FamilyExamples.founded();
    assertThat(family.registrar("HOST").read("/me", Map.of()).getList("capacities"))
        .containsExactly(family.code("HOST") + ":registrar");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(TestTopics.read("registry.instruments", family.code("HOST")))
                    .hasSize(1)
                    .first()
                    .extracting(r -> r.value())
                    .asString()
                    .contains("\"family\":\"" + family.family() + "\""));
  }
}
