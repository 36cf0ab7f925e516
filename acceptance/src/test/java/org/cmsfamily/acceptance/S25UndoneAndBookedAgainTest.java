package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S25UndoneAndBookedAgainTest {

  private static final int LINES = 131;

  @Test
  void aBatchIsUndoneByOneActAndItsReferencesAreBookedAgain() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-03-31");
    var batch = service.imports("CMS", extract(service, "33.33")).orThrow().json().path("batch");

    var undone =
        service
            .family()
            .reporting(Part.CMS_FINANCE)
            .post("/imports/" + batch.asText() + "/reversals", Map.of("reason", "Wrong year"))
            .json();

    assertThat(undone.path("reversed").asInt()).isEqualTo(LINES);
    assertThat(actual(service)).containsExactly("0.00", "0.00");
    var again = service.imports("CMS", extract(service, "44.44")).orThrow().json();
    assertThat(again.path("accepted").asInt()).isEqualTo(LINES);
    assertThat(service.quarter("2027-Q1").at("/total/actual/amount").asText()).isEqualTo("5821.64");
  }

  @Test
  void halfOfAnInvoiceIsCredited() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-03-31");
    var file = LedgerFile.of(service).actual("C-1", "CMS", "2027-02-10", "1000.00");
    var credit = file.actual("C-2", "CMS", "2027-02-10", "-150.00");

    service.imports("CMS", credit.replacing(3, "DOC-C-2,", "DOC-C-2,C-1")).orThrow();

    assertThat(actual(service)).containsExactly("510.00", "340.00");
  }

  private static LedgerFile extract(ServiceUnderTest service, String amount) {
    var file = LedgerFile.of(service);
    var lines = new ArrayList<String>();
    for (var i = 1; i <= LINES; i++) {
      var reference = String.format(Locale.ROOT, "U-%03d", i);
      lines.add(file.actual(reference, "CMS", "2027-02-10", amount).lines().getFirst());
    }
    return new LedgerFile(service, List.copyOf(lines));
  }

  private static List<String> actual(ServiceUnderTest service) {
    return List.of(
        service.cost("2027-Q1", "CMS", "actual"), service.cost("2027-Q1", "AEWA", "actual"));
  }
}
