package org.cmsfamily.catalog.screening;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was stored of a screening in any shape is read by today's code. */
class StoredScreeningTest {

  private static Screening stored(String file) {
    return Json.read(Golden.stored(file), Screening.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Screening-2.json", "Screening-4.json"})
  void isWrittenAsItWasRead(String file) {
    assertThatJson(Json.write(stored(file))).isEqualTo(Golden.stored(file));
  }

  @Test
  void inItsFirstShapeItIsTheSame() {
    assertThat(stored("Screening-1.json")).isEqualTo(stored("Screening-2.json"));
  }

  @Test
  void whatWasMissingMayBeATextAlone() {
    var screening = stored("Screening-3.json");

    assertThat(screening.results().getFirst().missing())
        .extracting(Ground::message)
        .containsExactly("AEWA is not known");
    assertThat(screening.violations())
        .extracting(
            violation -> violation.rule() + violation.pointer() + ": " + violation.message())
        .containsExactly("mandate: not assessable: AEWA is not known");
    assertThat(screening.results().getFirst().remarks()).isEmpty();
  }

  @Test
  void whatOthersHoldStandsBesideABreach() {
    var breach = stored("Screening-4.json").breaches().getFirst();

    assertThat(breach.heldBy())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.proposal()).isEqualTo("p1");
              assertThat(one.line().year().getValue()).isEqualTo(2027);
            });
    assertThat(stored("Screening-4.json").remarks()).hasSize(1);
  }
}
