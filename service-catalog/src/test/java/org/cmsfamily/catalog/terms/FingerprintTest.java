package org.cmsfamily.catalog.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  private static final TermsExamples ACCENTED =
      conferenceServices().with("/title", "\"Services de conférence à Bonn\"");
  private static final Fingerprint ORIGINAL = ACCENTED.terms().fingerprint();

  /** S06: what a signature binds moves for nobody, so this value never changes. */
  @Test
  void isTheSameForever() {
    assertThat(conferenceServices().terms().fingerprint().sha256())
        .isEqualTo("8614c4364e891c69a3e784060e8a61f72c309e33b516994eae128ef0523d7bfe");
  }

  @Property(tries = 200)
  void orderAndSpellingDoNotChangeIt(@ForAll long seed) {
    var respelled = (ObjectNode) respell(ACCENTED.json(), new Random(seed));

    assertThat(new TermsExamples(respelled).terms().fingerprint()).isEqualTo(ORIGINAL);
  }

  private static JsonNode respell(JsonNode node, Random random) {
    return switch (node) {
      case ObjectNode object -> {
        var fields = new ArrayList<>(object.properties());
        Collections.shuffle(fields, random);
        var copy = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> copy.set(field.getKey(), respell(field.getValue(), random)));
        yield copy;
      }
      case ArrayNode list -> {
        var members = new ArrayList<JsonNode>();
        list.forEach(member -> members.add(respell(member, random)));
        Collections.shuffle(members, random);
        yield JsonNodeFactory.instance.arrayNode().addAll(members);
      }
      case TextNode text -> TextNode.valueOf(respell(text.textValue(), random));
      default -> node;
    };
  }

  private static String respell(String text, Random random) {
    if (text.matches("\\d+\\.\\d+")) {
      return trailingZeros(text, random);
    }
    var form = random.nextBoolean() ? Normalizer.Form.NFD : Normalizer.Form.NFC;
    var spelled = Normalizer.normalize(text, form);
    return text.contains(" ") && random.nextBoolean() ? " " + spelled + "\n\t" : spelled;
  }

  private static String trailingZeros(String number, Random random) {
    var bare = number.replaceAll("\\.?0+$", "");
    return switch (random.nextInt(3)) {
      case 0 -> bare;
      case 1 -> bare.contains(".") ? bare + "0" : bare + ".0";
      default -> number;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/serviceCode | \"other\"",
        "/originalLanguage | \"fr\"",
        "/title | \"Common conference service of CMS and AEWA\"",
        "/areas | [\"fundraising\"]",
        "/participants/0/secretariat | \"UNEP-AEWA\"",
        "/purpose/0/goal | \"fill-gaps\"",
        "/purpose/0/indicator/target | \"3600.5\"",
        "/purpose/0/indicator/direction | \"up\"",
        "/strengthens/CMS | \"nothing\"",
        "/activities/0 | \"joint planning of a meeting\"",
        "/posts/0/fte | \"0.9\"",
        "/posts/0/grade | \"P4\"",
        "/posts/0/existing | false",
        "/posts/0/shares/CMS | \"59.9\"",
        "/costPlan/currency | \"USD\"",
        "/costPlan/plannedRates/USD | \"0.891\"",
        "/costPlan/programmeSupportCost | \"excluded\"",
        "/costPlan/phasing | {\"Q1\": \"100\"}",
        "/costPlan/key/percent/CMS | \"61\"",
        "/costPlan/key/minimum | {\"CMS\": \"1.00\"}",
        "/costPlan/baseline/CMS/0/line | \"CS-11\"",
        "/costPlan/baseline/CMS/0/years/2027 | \"120000.01\"",
        "/costPlan/recurring/2028 | \"180000.01\"",
        "/costPlan/oneTime | {\"2028\": \"15000.00\"}",
        "/costPlan/inKind/0/years | [2027]",
        "/identity/AEWA/ownBudget | \"none\"",
        "/identity/AEWA/ownBudget | {\"preserved\": false}",
        "/risks/0/score | \"4\"",
        "/risks/0/mitigation | \"hope\"",
        "/start | \"2027-01-02\"",
        "/end | \"2029-12-30\"",
        "/reviewDate | \"2029-01-16\"",
        "/exit | \"none\"",
        "/reporting/period | \"year\"",
        "/reporting/bodies | [\"CMS-STC\"]",
        "/supports/analysis | \"OTHER\"",
        "/supports/decisions | []"
      })
  void anyChangeOfFactChangesIt(String pointer, String value) {
    assertThat(conferenceServices().with(pointer, value).terms().fingerprint())
        .isNotEqualTo(conferenceServices().terms().fingerprint());
  }

  @Test
  void oneFactStatedTwiceIsAnotherFact() {
    var twice = conferenceServices().json().at("/posts/0").toString();

    assertThat(conferenceServices().add("/posts", twice).terms().fingerprint())
        .isNotEqualTo(conferenceServices().terms().fingerprint());
  }

  @Test
  void anAbsentAnEmptyAndANullMemberSayTheSame() {
    var original = conferenceServices().terms().fingerprint();

    for (var terms :
        List.of(
            conferenceServices().without("/costPlan/voluntaryIncome"),
            conferenceServices().with("/costPlan/voluntaryIncome", "null"),
            conferenceServices().with("/posts/0/regraded", "false"),
            conferenceServices().with("/translations", "{\"fr\": {\"title\": \"Services\"}}"),
            conferenceServices()
                .with(
                    "/identity/CMS/ownBudget",
                    "{\"preserved\": true, \"means\": \"separate trust fund, settlement each quarter\"}"),
            conferenceServices()
                .with(
                    "/costPlan/recurring/2027", "{\"amount\": \"180000\", \"currency\": \"EUR\"}"),
            conferenceServices().with("/costPlan/recurring/2027", "[\"180000.0\"]"))) {
      assertThat(terms.terms().fingerprint()).isEqualTo(original);
    }
  }

  @Test
  void isSixtyFourHexadecimalDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint("abc"));
  }
}
