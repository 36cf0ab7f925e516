package org.cmsfamily.catalog.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

/** Today's reader reads every record that the registry's producers have ever committed to. */
class RegistryGoldenFilesTest {

  private static final Path GOLDEN = Path.of("../instrument-registry/src/test/resources/golden");

  private static List<KnownRecord> records() throws IOException {
    var records = new ArrayList<KnownRecord>();
    try (var files = Files.list(GOLDEN)) {
      for (var file : files.sorted().toList()) {
        var topic = file.getFileName().toString().replaceFirst("\\.\\d+\\.json$", "");
        records.add(new KnownRecord(topic, file.toString(), "1.1", Files.readString(file)));
      }
    }
    return records;
  }

  @Test
  void everyTopicThatIsReadHasOne() throws IOException {
    assertThat(records()).extracting(KnownRecord::topic).containsAll(RegistryFacts.topicsRead());
  }

  @Test
  void nothingOfThemIsLostOrUnknown() throws IOException {
    var family = RegistryFacts.read(records()).on(LocalDate.parse("2026-11-02"));
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
    for (var record : records()) {
      var json = Json.read(record.json(), JsonNode.class).deepCopy();
      ((ObjectNode) json).put("addedLater", "something");
      RegistryFacts.check(record.topic(), json.toString());
    }
  }
}
