package org.cmsfamily.registry.family;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.cmsfamily.registry.FamilyExamples;
import org.cmsfamily.registry.request.Demonstrations;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SkeinResource.class)
@SuppressWarnings("NullAway.Init")
class ClocksDayTest {

  @Inject Families families;

  @Test
  void productionDoesNotStartWithADateOfAFamilysOwn() {
    var dated = FamilyExamples.founded("2027-04-12").family();
    var production = new ClocksDay(families, new Demonstrations(false, "production"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> production.start(new StartupEvent()))
        .withMessageContaining(dated);
    assertThatCode(
            () ->
                new ClocksDay(families, new Demonstrations(true, "local"))
                    .start(new StartupEvent()))
        .doesNotThrowAnyException();
  }
}
