package org.cmsfamily.workbench.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.catalog.Screening.Finding;
import org.cmsfamily.workbench.catalog.Screening.Ground;
import org.cmsfamily.workbench.catalog.Screening.Share;
import org.cmsfamily.workbench.catalog.Screening.Verdict;
import org.junit.jupiter.api.Test;

class CostTableTest {
  private static final List<Share> SHARES =
      List.of(
          share("AEWA", 2027, "80000.00", "97500.00"),
          share("AEWA", 2028, "80000.00", "72000.00"),
          share("CMS", 2027, "120000.00", "117000.00"));

  @Test
  void theYearsOfEachInstrumentAreSummed() {
    var table = CostTable.of(SHARES, List.of());
    assertThat(table.groups())
        .extracting(group -> group.instrument() + " " + group.whole().net().amount())
        .containsExactly("AEWA 169500.00", "CMS 117000.00");
    assertThat(table.total().baseline()).isEqualTo(money("280000.00"));
  }

  @Test
  void aYearIsAboveItsBaselineOnlyIfTheSafeguardSaysSo() {
    var ground = new Ground("/", "P9", null, "AEWA", 2027, money("17500.00"), "more");
    var judged =
        new Verdict("NoAdditionalCost", Finding.BREACHED, List.of(ground), List.of(), null);
    assertThat(CostTable.of(SHARES, List.of(judged)).groups())
        .flatExtracting(CostTable.Group::rows)
        .extracting(CostTable.Row::finding)
        .containsExactly(Finding.BREACHED, Finding.SATISFIED, Finding.SATISFIED);
  }

  @Test
  void aYearThatIsTooDearSaysWhatIsFreeForIt() {
    var ground = new Ground("/", "P9", null, "AEWA", 2027, money("28000.00"), "more");
    var judged =
        new Verdict("NoAdditionalCost", Finding.BREACHED, List.of(ground), List.of(), null);
    assertThat(CostTable.of(SHARES, List.of(judged)).groups().getFirst().rows())
        .extracting(CostTable.Row::free)
        .containsExactly(money("69500.00"), null);
  }

  @Test
  void aProposalThatAGroundNamesCanBeLinked() {
    var id = "8fac5467-8372-42cb-bfbe-ef9b7fc67005";
    var said = "the terms of x (proposal " + id + ") hold 1.00 EUR";
    var ground = new Ground("/", "P9", null, "AEWA", 2027, null, said);
    assertThat(ground.pieces())
        .containsExactly(
            new Screening.Piece("the terms of x ", id),
            new Screening.Piece(" hold 1.00 EUR", null));
  }

  @Test
  void whereTheSafeguardIsSilentNoYearIsJudged() {
    assertThat(CostTable.of(SHARES, List.of()).groups().getFirst().rows().getFirst().finding())
        .isNull();
  }

  private static Share share(String instrument, int year, String baseline, String net) {
    var nothing = money("0.00");
    return new Share(instrument, year, money(baseline), money(net), nothing, nothing, money(net));
  }

  private static Money money(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }
}
