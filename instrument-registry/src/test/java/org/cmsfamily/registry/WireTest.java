package org.cmsfamily.registry;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the registry publishes is what it promised: one committed record for each topic. Fields may
 * be added and optional, never renamed, retyped or reused.
 */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class WireTest {

  @Test
  void everyTopicCarriesTheCommittedForm() {
    var family = FamilyExamples.founded();
    recordOneOfEach(family);
    for (var topic : RegistryTopics.values()) {
      await(topic.topic())
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(newest(topic, family)).isNotEmpty());
      assertThatJson(plain(newest(topic, family).getLast().value(), family))
          .as(topic.topic())
          .isEqualTo(golden(topic));
    }
  }

  @ParameterizedTest
  @EnumSource(RegistryTopics.class)
  void whatATopicEverCarriedItCarriesStill(RegistryTopics topic) {
    var goldens = goldens(topic);
    for (int i = 1; i < goldens.size(); i++) {
      var newer = Json.read(goldens.get(i), JsonNode.class);
      Json.read(goldens.get(i - 1), JsonNode.class)
          .fieldNames()
          .forEachRemaining(field -> assertThat(newer.has(field)).as(field).isTrue());
    }
  }

  private static void recordOneOfEach(FamilyExamples family) {
    Api.steward()
        .done(
            "/organisations",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"Adviser\"}}"
                .formatted(family.family(), family.code("ADV")));
    Api.steward()
        .done(
            "/secretariats",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"Office\"},\"permanentFor\":\"%s\"}"
                .formatted(family.family(), family.code("SEC"), family.code("HOST")));
    var host = family.registrar("HOST");
    var office = "/secretariats/" + family.code("SEC");
    host.done(
        office + "/seats",
        "{\"city\":\"The Hague\",\"country\":\"NL\",\"from\":\"1996\",\"to\":null}");
    host.done(
        office + "/seats",
        "{\"city\":\"Bonn\",\"country\":\"DE\",\"from\":\"2000-07-17\",\"source\":\"treaty series\"}");
    host.done(
        office + "/serving-arrangements",
        "{\"instrument\":\"%s\",\"role\":\"permanent\",\"from\":\"1996\",\"to\":\"2030-06\"}"
            .formatted(family.code("HOST")));
    family.body("HOST", "HOST-STC");
    family.body("PART", "PART-MOP");
    family.body("HOST", "HOST-COP");
    family.meeting("HOST", "HOST-COP", "HOST-COP-12", "12", "2015-10-15");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2015-10-15");
    family.office("HOST", "chair", "chair", family.code("HOST-STC"));
    var decision = family.decided("HOST", decision(family));
    host.done("/budgets", budget(family, decision));
    family.secretary("HOST").done("/budgets/" + decision + "/confirmations", "{}");
    host.done(
        "/budgets/" + decision + "/corrections",
        "{\"line\":\"CS-10\",\"year\":2028,\"amount\":\"1.00\",\"reason\":\"a slip\"}");
    family.secretary("HOST").done("/budgets/" + decision + "/corrections/k1/confirmations", "{}");
    var invitation =
        host.read("/invitations", Map.of("decision", decision)).getString("items[0].id");
    family
        .person("chair")
        .done(
            "/transmittals",
            """
            {"toBody":"%s","decisions":["%s"],"documents":["StC44 minutes"],"answers":["%s"]}
            """
                .formatted(family.code("PART-MOP"), decision, invitation));
  }

  private static String decision(FamilyExamples family) {
    return """
        {"body":"%1$s-HOST-COP","meeting":"%1$s-HOST-COP-12","symbol":"Resolution 10.08 (Rev. COP12)",
         "adoptedOn":"2015-10","status":"adopted","title":{"en":"Synergies","fr":"Synergies"},
         "citation":"minutes","confidence":"sourced","source":"minutes","notes":["a note"],
         "relations":[{"type":"subject-to","target":"AEWA-RES-6.22","provision":"1"}],
         "provisions":[{"number":"1","role":"preamble","verb":"be convinced",
          "verbAsPublished":"Convinced","text":"Convinced that …","reading":"used operatively",
          "safeguards":["Mandate"],"serviceAreas":["conference-services"],"effects":[
          {"type":"context"},
          {"type":"grants","what":"mandate","areas":["conference-services"]},
          {"type":"grants","what":"competence","body":"%1$s-HOST-STC","subject":"common-services"},
          {"type":"excludes","areas":["fundraising"]},
          {"type":"conditions","heldBy":{"step":"agreed"},"text":"agreed"},
          {"type":"invites","requests":["communicate"],
           "addressee":{"kind":"office","role":"chair","holder":"%1$s-HOST-STC"}},
          {"type":"invites","addressee":{"kind":"external","name":"Parties"}},
          {"type":"requests-report","addressee":"Secretaries","to":"COP12","text":"report"}]},
          {"number":"2","verb":"release","text":"Releases …","effects":[
          {"type":"releases","line":"CS-10","year":2027,
           "amount":{"amount":"24000.00","currency":"EUR"}},
          {"type":"releases","purpose":"a new registry","year":2028,
           "amount":{"amount":"500.00","currency":"USD"},"text":"once"},
          {"type":"names-rate","currency":"USD","rate":"0.89","in":"EUR"}]}]}
        """
        .formatted(family.family());
  }

  private static String budget(FamilyExamples family, String decision) {
    return """
        {"instrument":"%s","period":"2027-2029","currency":"EUR","programmeSupportCost":"included",
         "adoptedBy":"%s","demonstration":true,"lines":[{"code":"CS-10","names":{"en":"Conferences"},
           "amounts":{"2027":"120000"}}],
         "totals":{"byYear":{"2027":"120000","2028":"1"},"overPeriod":"120010"}}
        """
        .formatted(family.code("HOST"), decision);
  }

  private static List<ConsumerRecord<String, String>> newest(
      RegistryTopics topic, FamilyExamples family) {
    return TestTopics.read(topic.topic()).stream()
        .filter(record -> record.value().contains("\"" + family.family() + "\""))
        .filter(record -> record.value().contains(telltale(topic, family)))
        .toList();
  }

  /** Of several records of the family the one that the committed form shows. */
  private static String telltale(RegistryTopics topic, FamilyExamples family) {
    return switch (topic) {
      case INSTRUMENTS -> "\"" + family.code("HOST") + "\"";
      case SECRETARIATS -> "2030-06";
      case BODIES -> "\"" + family.code("HOST-STC") + "\"";
      case MEETINGS -> "\"" + family.code("HOST-STC-44") + "\"";
      case DECISIONS -> "\"counts\":true";
      case BUDGETS -> "\"k1\"";
      case APPOINTMENTS -> "confirmedAs\":\"";
      case INVITATIONS -> "\"answered\"";
      default -> family.family();
    };
  }

  /** The record with what differs from run to run made the same. */
  private static String plain(String json, FamilyExamples family) {
    return json.replace(family.family(), "FAM")
        .replaceAll("[0-9a-f]{64}", "0".repeat(64))
        .replaceAll(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            "00000000-0000-0000-0000-000000000000")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "2026-11-02T10:00:00Z");
  }

  private static String golden(RegistryTopics topic) {
    return goldens(topic).getLast();
  }

  /** What the topic carried from the first release on, the newest last. */
  private static List<String> goldens(RegistryTopics topic) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> Path.of("src/test/resources/golden", topic.topic() + "." + n + ".json"))
        .takeWhile(Files::exists)
        .map(WireTest::read)
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
