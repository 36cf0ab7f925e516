package org.cmsfamily.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cmsfamily.local.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How decisions of the data become requests; no suite is asked. */
class EnterDecisionsTest {

  private static final ReferenceData DATA = new ReferenceData(Path.of("data"));

  @TempDir private Path folder = Path.of("");

  private ObjectNode request(String key, Codes codes) throws IOException {
    var facts = Files.writeString(folder.resolve("suite.properties"), "");
    var personas = new Personas(Suite.read(facts), UnaryOperator.identity());
    var context = new LoadContext(DATA, personas, codes, "F", new Console(System.out));
    var decision =
        DATA.decisions().stream().filter(d -> d.path("key").asText().equals(key)).findFirst();
    return new EnterDecisions(context).request(decision.orElseThrow());
  }

  private static JsonNode provision(ObjectNode request, String number) {
    return ReferenceData.list(request.path("provisions")).stream()
        .filter(provision -> provision.path("number").asText().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAddresseeIsABodyAnOfficeAClassOrSomeoneOutside() throws IOException {
    var request = request("CMS-STC44-SYNERGIES", Codes.PUBLISHED);

    assertThat(addressee(request, "P10").toString())
        .isEqualTo("{\"kind\":\"body\",\"code\":\"AEWA-MOP\"}");
    assertThat(addressee(request, "P11").toString())
        .isEqualTo("{\"kind\":\"office\",\"role\":\"chair\",\"holder\":\"CMS-STC\"}");
    assertThat(addressee(request, "P12").path("kind").asText()).isEqualTo("class");
    assertThat(addressee(request("CMS-RES-1.3", Codes.PUBLISHED), "1").toString())
        .isEqualTo("{\"kind\":\"external\",\"name\":\"Executive Director of UNEP\"}");
  }

  @Test
  void theRequestsOfAnInvitationAreThoseOfTheData() throws IOException {
    var invites = provision(request("CMS-STC44-SYNERGIES", Codes.PUBLISHED), "P10");

    assertThat(invites.path("effects").path(0).path("requests")).hasSize(2);
  }

  @Test
  void onlyADecisionWhoseSourceWasFoundCitesOne() throws IOException {
    assertThat(request("CMS-STC44-SYNERGIES", Codes.PUBLISHED).path("citation").isTextual())
        .isTrue();
    assertThat(request("ASCOBANS-RES-5.2d", Codes.PUBLISHED).path("citation").isNull()).isTrue();
  }

  @Test
  void inAnotherFamilyEachCodeHasItsPrefixButNoOutsideReference() throws IOException {
    var request = request("AEWA-RES-6.22", new Codes("X-"));

    assertThat(request.path("body").asText()).isEqualTo("X-AEWA-MOP");
    assertThat(request.path("relations").findValuesAsText("target"))
        .containsExactlyElementsOf(
            List.of(
                "X-AEWA-STC9-SYNERGIES",
                "X-CMS-RES-11.3",
                "UNEA Resolution 1/12",
                "CBD Decision XII/6"));
  }

  private static JsonNode addressee(ObjectNode request, String number) {
    var effects = provision(request, number).path("effects");
    return effects.path(0).path("addressee");
  }
}
