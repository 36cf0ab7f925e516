package org.cmsfamily.catalog.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.catalog.replica.CatalogReplicas;
import org.cmsfamily.catalog.testfamily.RegistryJson;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.junit.jupiter.api.Test;

/** Today's reader reads every record that the registry's producers have ever committed to. */
class RegistryGoldenFilesTest {

  private static final Path GOLDEN = Path.of("../instrument-registry/src/test/resources/golden");

  private static Map<String, String> records() throws IOException {
    var records = new TreeMap<String, String>();
    try (var files = Files.list(GOLDEN)) {
      for (var file : files.sorted().toList()) {
        var topic = file.getFileName().toString().replaceFirst("\\.\\d+\\.json$", "");
        records.put(topic + "/" + file.getFileName(), Files.readString(file));
      }
    }
    return records;
  }

  @Test
  void everyTopicThatIsReadHasOne() throws IOException {
    assertThat(RegistryJson.read(records()).versions().keySet())
        .extracting(reference -> reference.substring(0, reference.indexOf('/')))
        .containsAll(
            new CatalogReplicas()
                .all().stream()
                    .map(ReplicaTopic::topic)
                    .filter(topic -> topic.startsWith("registry."))
                    .toList());
  }

  @Test
  void nothingOfThemIsLostOrUnknown() throws IOException {
    var family = RegistryJson.read(records()).on(LocalDate.parse("2026-11-02"));
    var facts = family.facts();

    assertThat(family.rollOut()).isPresent();
    assertThat(facts.decisions()).allMatch(DecisionFacts::statusKnown);
    assertThat(facts.decisions()).flatMap(DecisionFacts::unknown).isEmpty();
    assertThat(facts.decisions()).flatMap(DecisionFacts::effects).hasSizeGreaterThan(5);
    assertThat(facts.transmittals()).allMatch(TransmittalFacts::stateKnown);
    assertThat(facts.appointments()).allMatch(AppointmentFacts::statusKnown);
    assertThat(facts.meetings()).allMatch(MeetingFacts::ordinary);
    assertThat(family.seat("FAM-HOST", LocalDate.parse("2000-07-16"))).contains("The Hague");
    assertThat(family.seat("FAM-HOST", LocalDate.parse("2000-07-17"))).contains("Bonn");
    assertThat(family.competentBodies("FAM-HOST", "common-services", List.of())).hasSize(1);
    assertThat(facts.budgets())
        .allSatisfy(budget -> assertThat(budget.provides("CS-10", Year.of(2027))).isPresent());
  }

  @Test
  void whatIsAddedLaterIsPassedOver() throws IOException {
    var more = new TreeMap<String, String>();
    for (var record : records().entrySet()) {
      var json = (ObjectNode) Json.read(record.getValue(), JsonNode.class).deepCopy();
      more.put(record.getKey(), json.put("addedLater", "something").toString());
    }

    assertThat(RegistryJson.read(more).versions())
        .isEqualTo(RegistryJson.read(records()).versions());
  }
}
