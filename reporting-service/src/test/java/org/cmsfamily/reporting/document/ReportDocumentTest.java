package org.cmsfamily.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.settlement.Transfer;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

  private static final String SERVICE = "conference-services-cms-aewa";

  @Test
  void theFirstQuarterOfTheScenarioHasItsFigures() {
    var costs = service(ManifestExamples.firstQuarter()).costs().period();
    assertThat(costs.of("CMS").savings()).isEqualTo(eur("-6000.00"));
    assertThat(costs.of("AEWA").savings()).isEqualTo(eur("-4000.00"));
    assertThat(costs.total().savings()).isEqualTo(eur("-10000.00"));
  }

  @Test
  void theYearOfTheScenarioHasItsSavings() {
    var costs = service(ManifestExamples.year()).costs();
    assertThat(costs.period().of("CMS").savings()).isEqualTo(eur("3000.00"));
    assertThat(costs.period().of("AEWA").savings()).isEqualTo(eur("2000.00"));
    assertThat(costs.yearToDate()).isEqualTo(costs.period());
    assertThat(costs.sinceStart()).isEqualTo(costs.period());
  }

  @Test
  void aewaOwesCmsItsPartOfTheFirstQuarter() {
    var transfers = service(ManifestExamples.firstQuarter()).settlement().period().transfers();
    assertThat(transfers).containsExactly(new Transfer("AEWA", "CMS", eur("24000.00")));
  }

  @Test
  void theFirstQuarterWarnsAndFindsNothing() {
    var report = ReportDocument.of(ManifestExamples.firstQuarter().manifest());
    assertThat(Objects.requireNonNull(report.services().get(SERVICE)).warnings())
        .extracting(warning -> warning.instrument() + " " + Amounts.text(warning.amount()))
        .containsExactly("AEWA 4,000.00 EUR", "CMS 6,000.00 EUR");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void amountsAreRestatedLineByLineAtThePlannedRate() {
    var restated =
        Objects.requireNonNull(service(ManifestExamples.year().reportedIn("USD")).restated());
    assertThat(restated.rate()).isEqualTo("0.890");
    assertThat(restated.costs().period().of("CMS").baseline())
        .isEqualTo(Amounts.of("134831.48", "USD"));
    assertThat(restated.costs().period().total().savings())
        .isEqualTo(
            restated.costs().period().instruments().values().stream()
                .map(Figures::savings)
                .reduce(Amounts.zero("USD"), (a, b) -> a.add(b)));
  }

  @Test
  void withoutAPlannedRateNothingIsRestated() {
    var report = ReportDocument.of(ManifestExamples.firstQuarter().reportedIn("CHF").manifest());
    assertThat(Objects.requireNonNull(report.services().get(SERVICE)).restated()).isNull();
    assertThat(report.totals()).isNull();
  }

  @Test
  void anOpenQuarterMakesTheReportProvisionalAndIsNamed() {
    var report = ReportDocument.of(ManifestExamples.firstQuarter().notClosedBy("AEWA").manifest());
    assertThat(report.provisional()).isTrue();
    assertThat(report.notClosed().getFirst().instruments()).containsExactly("AEWA");
  }

  @Test
  void booksThatSomebodyHasNotClosedGiveNoSavingsSettlementOrNeutrality() {
    var service = service(ManifestExamples.firstQuarter().notClosedBy("AEWA"));
    var period = service.costs().period();
    assertThat(period.of("CMS").actual()).isEqualTo(eur("27000.00"));
    assertThat(period.of("CMS").savings()).isNull();
    assertThat(period.total().savings()).isNull();
    assertThat(service.settlement().period().lines()).isEmpty();
    assertThat(service.settlement().quarters()).isEmpty();
    assertThat(service.neutrality()).isEmpty();
    assertThat(service.warnings()).isEmpty();
    var quarter = Objects.requireNonNull(service.quarters().get("2027-Q1"));
    assertThat(quarter.state()).isEqualTo("provisional");
    assertThat(quarter.booked()).containsExactly("AEWA", "CMS");
    var restated = Objects.requireNonNull(service.restated());
    assertThat(restated.costs().period().total().savings()).isNull();
  }

  @Test
  void anOpenQuarterLeavesTheClosedOnesTheirFigures() {
    var service = service(ManifestExamples.year().notClosedBy("AEWA"));
    assertThat(service.costs().yearToDate().total().savings()).isNull();
    assertThat(service.settlement().quarters()).containsOnlyKeys("2027-Q1", "2027-Q2", "2027-Q3");
    var first = Objects.requireNonNull(service.quarters().get("2027-Q1"));
    assertThat(first.total().savings()).isEqualTo(eur("-10000.00"));
    var balance = Objects.requireNonNull(service.settlement().sinceStart());
    assertThat(balance.transfers()).containsExactly(new Transfer("AEWA", "CMS", eur("60000.00")));
  }

  @Test
  void aQuarterClosedWithAnEmptyLedgerSaysSo() {
    var manifest = Json.tree(ManifestExamples.firstQuarter().manifest());
    var paidByCms = (ArrayNode) manifest.at("/services/0/lots");
    paidByCms.removeIf(lot -> lot.get("paidBy").asText().equals("AEWA"));
    var report = ReportDocument.of(Json.read(manifest.toString(), Manifest.class));
    var quarter =
        Objects.requireNonNull(
            Objects.requireNonNull(report.services().get(SERVICE)).quarters().get("2027-Q1"));
    assertThat(quarter.emptyLedgers()).containsExactly("AEWA");
    assertThat(quarter.state()).isEqualTo("final");
  }

  @Test
  void theReportIsDatedTheDayOfIssue() {
    assertThat(ReportDocument.of(ManifestExamples.firstQuarter().manifest()).dated())
        .isEqualTo("2028-01-12");
  }

  @Test
  void theSameManifestGivesTheSameTextEvenAfterBeingStored() {
    var manifest = ManifestExamples.year().manifest();
    var stored = Json.read(Json.write(manifest), Manifest.class);
    assertThat(ReportDocument.of(stored).canonicalJson())
        .isEqualTo(ReportDocument.of(manifest).canonicalJson());
  }

  @Test
  void anyChangedInputGivesAnotherHash() {
    var manifest = Json.tree(ManifestExamples.firstQuarter().manifest());
    var hash = hash(manifest);
    for (var leaf : shownLeaves(manifest, "")) {
      var changed = manifest.deepCopy();
      var parent = (ObjectNode) changed.at(leaf.substring(0, leaf.lastIndexOf('/')));
      var name = leaf.substring(leaf.lastIndexOf('/') + 1);
      parent.put(name, changed(parent.get(name).asText()));
      assertThat(hash(changed)).as(leaf).isNotEqualTo(hash);
    }
  }

  @Test
  void everyAmountHasAnOriginWhichLeadsToLedgerLinesOrADecision() {
    var report = ReportDocument.of(ManifestExamples.year().reportedIn("USD").manifest());
    var json = Json.tree(report);
    var figures = report.provenance().figures();
    var amounts = amounts(json, "");
    assertThat(amounts).hasSizeGreaterThan(300);
    assertThat(figures.keySet()).containsAll(amounts);
    figures.forEach(
        (figure, origin) -> {
          assertThat(json.at(figure).isMissingNode()).as(figure).isFalse();
          assertThat(figures.keySet()).containsAll(origin.of());
          assertThat(report.provenance().lots().keySet()).containsAll(origin.lots());
        });
  }

  private static ServiceReport service(ManifestExamples example) {
    return Objects.requireNonNull(ReportDocument.of(example.manifest()).services().get(SERVICE));
  }

  private static String hash(JsonNode manifest) {
    return Sha256.of(
        ReportDocument.of(Json.read(manifest.toString(), Manifest.class)).canonicalJson());
  }

  private static String changed(String value) {
    return value.matches("-?\\d+(\\.\\d+)?") ? "7" + value : value + "x";
  }

  /** Text leaves whose change must show: those that the report itself prints or sums. */
  private static List<String> shownLeaves(JsonNode node, String pointer) {
    var leaves = new ArrayList<String>();
    node.properties()
        .forEach(
            member -> {
              var at = pointer + "/" + member.getKey();
              if (member.getValue().isObject()) {
                leaves.addAll(shownLeaves(member.getValue(), at));
              } else if (member.getValue().isTextual() && SHOWN.stream().anyMatch(at::matches)) {
                leaves.add(at);
              }
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      leaves.addAll(shownLeaves(node.get(i), pointer + "/" + i));
    }
    return leaves;
  }

  private static final List<String> SHOWN =
      List.of(
          "/familyNames/.*",
          "/services/0/service/(title|state|fingerprint|titles/en)",
          "/services/0/quarters/0/totals/instruments/\\w+/(baseline|actual|oneTime|inKind|avoided)/amount",
          "/services/0/quarters/0/totals/keys/\\w+/weights/\\w+",
          "/services/0/lots/\\d+/(sha256|paidBy|booked/amount)",
          "/services/0/neutrality/\\d+/(needed|baseline)/amount",
          "/services/0/(progress|measurements)/\\d+/(narrative|value)",
          "/(decisions|invitations|lessons|transmittals)/\\d+/(key|state|nextTime|status)");

  private static List<String> amounts(JsonNode node, String pointer) {
    var found = new ArrayList<String>();
    if (node.isObject() && node.has("amount") && node.has("currency")) {
      found.add(pointer);
      return found;
    }
    node.properties()
        .forEach(
            member -> {
              if (!(pointer + "/" + member.getKey()).equals("/provenance")) {
                found.addAll(amounts(member.getValue(), pointer + "/" + member.getKey()));
              }
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.addAll(amounts(node.get(i), pointer + "/" + i));
    }
    return found;
  }
}
