package org.cmsfamily.workbench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.catalog.Groundwork.BudgetLine;
import org.junit.jupiter.api.Test;

class CostGridTest {
  private static final Money FREE = new Money(new BigDecimal("2000.00"), "EUR");

  @Test
  void itHasTheYearsOfTheTermAndThoseWithAnAmount() {
    assertThat(grid().years()).containsExactly(2027, 2028, 2029);
  }

  @Test
  void aTermWithoutADayOrWithoutAnEndMakesNoEndlessGrid() {
    var terms = TermsExamples.terms().put("end", "9999-12-31");
    assertThat(CostGrid.of(terms, List.of()).years()).hasSizeLessThan(20);
    assertThat(CostGrid.of(terms.put("end", "soon"), List.of()).years())
        .containsExactly(2027, 2029);
  }

  @Test
  void theFreeBalanceOfALineStandsBesideItsField() {
    var baseline = grid().rows().get(2);
    assertThat(baseline.kind()).isEqualTo(RowKind.BASELINE);
    assertThat(baseline.label()).isEqualTo("AEWA AE-07");
    assertThat(baseline.named())
        .contains(new GridRow.Written("costPlan/baseline/AEWA/0/line", "AE-07"));
    assertThat(baseline.cells().get(0).free()).isEqualTo(FREE);
    assertThat(baseline.cells().get(1).free()).isNull();
  }

  @Test
  void aLineThatThePlanDoesNotNameYetIsOfferedWithItsName() {
    var offered = grid().rows().getLast();
    assertThat(offered.cells().getFirst().place()).isEqualTo("costPlan/baseline/AEWA/1/years/2027");
    assertThat(offered.named())
        .containsExactly(
            new GridRow.Written("costPlan/baseline/AEWA/1/line", "AE-07"),
            new GridRow.Written("costPlan/baseline/AEWA/1/budget", "OTHER-BUDGET"));
  }

  @Test
  void severalAmountsInOneYearAreNotEdited() {
    var recurring = grid().rows().getFirst();
    assertThat(recurring.cells()).extracting(Cell::editable).containsExactly(true, true, false);
    assertThat(recurring.cells().getFirst().place()).isEqualTo("costPlan/recurring/2027/amount");
  }

  @Test
  void everyParticipantHasAWeight() {
    assertThat(grid().weights())
        .containsExactly(
            new Weight("CMS", "costPlan/key/percent/CMS", "60"),
            new Weight("AEWA", "costPlan/key/percent/AEWA", "40"));
  }

  @Test
  void aCoalitionHasAGridOfItsOwnOnceItHasParticipants() {
    var terms = TermsExamples.terms();
    assertThat(CostGrid.ofCoalition(terms, List.of())).isNull();
    terms.putObject("coalition").putArray("participants").add("CMS").add("AEWA");
    var grid = Objects.requireNonNull(CostGrid.ofCoalition(terms, List.of()));
    assertThat(grid.years()).containsExactly(2027, 2028, 2029);
    assertThat(grid.rows().getFirst().cells().getFirst().place())
        .isEqualTo("coalition/costPlan/recurring/2027");
    assertThat(grid.weights().getFirst().place()).isEqualTo("coalition/costPlan/key/percent/CMS");
  }

  private static CostGrid grid() {
    return CostGrid.of(
        TermsExamples.terms(),
        List.of(
            new BudgetLine("AEWA", "AEWA-BUDGET", "AE-07", 2027, FREE, null, FREE),
            new BudgetLine("AEWA", "OTHER-BUDGET", "AE-07", 2028, FREE, null, FREE)));
  }
}
