package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S01AnInstrumentsFactsOnADateTest {

  private FamilyUnderTest family;
  private String seats;

  @BeforeAll
  void load() {
    family = ReferenceFamily.loaded();
    seats = "/secretariats/" + family.code() + "-UNEP-AEWA/seats";
  }

  @Test
  void theBonnBasedOnesOfTheTwoDaysDifferByAewaWhateverIsAddedLaterOrCorrected() {
    var theDayBefore = bonnBased("2000-07-16", "");
    var theDay = bonnBased("2000-07-17", "");
    assertThat(theDayBefore).contains("CMS", "ASCOBANS", "EUROBATS").doesNotContain("AEWA");
    var withAewa = new ArrayList<>(theDayBefore);
    withAewa.add("AEWA");
    assertThat(theDay).containsExactlyInAnyOrderElementsOf(withAewa);

    var registrar = family.registry(Part.AEWA_REGISTRAR);
    registrar.post(seats, Map.of("city", "Monaco", "country", "MC", "from", "2035-01-01"));
    assertThat(bonnBased("2000-07-16", "")).isEqualTo(theDayBefore);
    assertThat(bonnBased("2000-07-17", "")).isEqualTo(theDay);
    assertThat(bonnBased("2034-12-31", "")).contains("AEWA");
    assertThat(bonnBased("2035-01-01", "")).doesNotContain("AEWA");

    var before = Instant.now().toString();
    var correction =
        Map.of("city", "Bonn", "country", "DE", "from", "2000-09-01", "replaces", bonnSeat());
    registrar.post(seats, correction);
    assertThat(bonnBased("2000-07-17", "")).isEqualTo(theDayBefore);
    assertThat(bonnBased("2000-07-17", "&knownAt=" + before)).isEqualTo(theDay);
  }

  @Test
  void theBonnBasedOnesOfTheDecisionsDayAreTwentyOne() {
    assertThat(bonnBased("2015-10-15", ""))
        .hasSize(21)
        .contains("CMS", "ASCOBANS", "EUROBATS", "GORILLA", "MOU-SHARKS")
        .doesNotContain("ACCOBAMS", "ACAP", "WSSA", "MOU-IOSEA", "MOU-RAPTORS", "INI-CAMI");
  }

  private List<String> bonnBased(String asOf, String knownAt) {
    var path =
        "/instruments?limit=200&bonnBased=true&family=%s&asOf=%s%s"
            .formatted(family.code(), asOf, knownAt);
    var codes = new ArrayList<String>();
    for (JsonNode item : family.registry(Part.STRANGER).get(path).json().path("items")) {
      codes.add(item.path("code").asText().substring(family.code().length() + 1));
    }
    return codes;
  }

  private String bonnSeat() {
    var secretariat =
        family.registry(Part.STRANGER).get(seats.replace("/seats", "?asOf=2010-01-01")).json();
    return secretariat.path("seats").path(0).path("id").asText();
  }
}
