package org.cmsfamily.workbench.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.FamilyTerms;
import org.junit.jupiter.api.Test;

class TermsFormTest {
  private static final Path EXAMPLE = Path.of("../docs/api/examples/registry/getFamily.json");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void termsComeBackFromTheirFormAsTheyWere() throws IOException {
    var shown = JSON.readTree(EXAMPLE.toFile()).path("answer");
    var family = JSON.treeToValue(shown, FamilyTerms.class);
    var request = TermsForm.read(TermsForm.fill(Typed.of("change"), family), family, null);
    var sent = JSON.valueToTree(request);
    assertThat(sent.path("rollOut")).isEqualTo(shown.path("rollOut"));
    assertThat(sent.path("houseRules")).isEqualTo(shown.path("houseRules"));
    assertThat(request.serviceAreas()).isEqualTo(family.serviceAreas());
    assertThat(sent.at("/serviceAreas/0/names/en").asText()).isEqualTo("Capacity-building");
    assertThat(request.names()).isEqualTo(family.names());
  }

  @Test
  void anAreaHasANameInEachLanguageThatIsWritten() {
    var areas = AreaLines.read("roster = Roster | | Lista\ncalendar = | Calendrier");
    assertThat(areas.get(0).names().byTag()).containsOnlyKeys("en", "es");
    assertThat(areas.get(1).names().byTag()).containsOnlyKeys("fr");
    assertThat(AreaLines.write(areas))
        .isEqualTo("roster = Roster |  | Lista\ncalendar =  | Calendrier");
  }
}
