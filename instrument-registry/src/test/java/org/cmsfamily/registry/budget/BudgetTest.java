package org.cmsfamily.registry.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final Instant ENTERED = Instant.parse("2026-11-02T10:00:00Z");
  private static final Instant LATER = ENTERED.plusSeconds(60);
  private static final LocalDate ADOPTED_ON = LocalDate.of(2026, 10, 15);

  @Test
  void itIsAdoptedWhenItsDecisionCountsAndASecondOfficeHolderHasConfirmedIt() {
    assertThat(entered().decided(ADOPTED_ON, ENTERED).adopted()).isFalse();
    assertThat(entered().confirmed(by(ENTERED)).adopted()).isFalse();
    assertThat(entered().confirmed(by(ENTERED)).decided(ADOPTED_ON, LATER).adopted()).isTrue();
    assertThat(adopted().adopted()).isTrue();
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> adopted().confirmed(by(LATER)));
  }

  @Test
  void itIsItsInstrumentsAndBodysOwnUntilItIsAdoptedAndEverybodysForGood() {
    assertThat(entered().readers()).as("its decision is a draft").containsExactly("CMS");
    assertThat(entered().tabled(ENTERED).decided(ADOPTED_ON, ENTERED).readers())
        .containsExactly("CMS", "CMS-COP");
    assertThat(adopted().readers()).containsExactly("*");
    assertThat(adopted().undecided(null, LATER).readers()).containsExactly("*");
  }

  @Test
  void onceItsDecisionIsFollowedByAnotherItIsAdoptedNoMore() {
    var ceased = adopted().undecided(null, LATER.plusSeconds(60));
    assertThat(ceased.adopted()).isFalse();
    assertThat(ceased.adopted(new AsOf(null, LATER))).as("as known before").isTrue();
  }

  @Test
  void itWasNotAdoptedBeforeItsDayNorKnownToBeBeforeItWasConfirmed() {
    assertThat(adopted().adopted(new AsOf(ADOPTED_ON, LATER))).isTrue();
    assertThat(adopted().adopted(new AsOf(ADOPTED_ON.minusDays(1), LATER))).isFalse();
    assertThat(adopted().adopted(new AsOf(ADOPTED_ON, ENTERED))).isFalse();
  }

  @Test
  void aCorrectionCountsOnceConfirmedAndTheOldAnswerStaysForAnEarlierInstant() {
    var corrected = adopted().corrected(correction("CS-10", 2027, "110000.00"));
    assertThat(amount(corrected, Instant.MAX)).isEqualTo("120000.00");
    var confirmed = corrected.correctionConfirmed("k1", by(LATER));
    assertThat(amount(confirmed, LATER)).isEqualTo("110000.00");
    assertThat(amount(confirmed, ENTERED)).isEqualTo("120000.00");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> confirmed.correctionConfirmed("k1", by(LATER)));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> corrected.correctionConfirmed("k2", by(LATER)));
  }

  @Test
  void aCorrectionThatWaitsIsShownToItsOwnReadersOnly() {
    var corrected = adopted().corrected(correction("CS-10", 2027, "110000.00"));
    var now = new AsOf(null, Instant.MAX);
    assertThat(BudgetState.of(corrected).corrections()).isEmpty();
    assertThat(BudgetState.of(corrected, now, true).corrections()).hasSize(1);
    assertThat(BudgetState.of(corrected.correctionConfirmed("k1", by(LATER))).corrections())
        .hasSize(1);
  }

  @Test
  void aCorrectionIsOfALineAndAYearOfTheBudget() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> adopted().corrected(correction("CS-11", 2027, "1.00")));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> adopted().corrected(correction("CS-10", 2030, "1.00")));
    assertThat(adopted().corrected(correction("CS-10", 2029, "1.00")).corrections()).hasSize(1);
  }

  private static @Nullable String amount(Budget budget, Instant knownAt) {
    return BudgetState.of(budget, new AsOf(null, knownAt), true)
        .lines()
        .getFirst()
        .amounts()
        .get("2027");
  }

  private static BudgetCorrection correction(String line, int year, String amount) {
    return new BudgetCorrection(
        "k1", line, null, year, Amounts.eur(amount), null, "a slip", "p-registrar", ENTERED, null);
  }

  private static Budget adopted() {
    return entered().decided(ADOPTED_ON, ENTERED).confirmed(by(LATER));
  }

  private static Confirmation by(Instant at) {
    return new Confirmation("p-secretary", new Capacity("executive-secretary", "CMS"), at);
  }

  private static Budget entered() {
    return new Budget(
        "CMS-B",
        "FAM",
        "CMS",
        new BudgetYears("2027-2029"),
        "EUR",
        SupportCost.INCLUDED,
        "CMS-B",
        "CMS-COP",
        null,
        List.of(
            new BudgetLine(
                "CS-10",
                new Names("Conferences", null, null),
                new TreeMap<>(Map.of(2027, Amounts.eur("120000.00"))))),
        null,
        List.of(),
        null,
        "p-registrar",
        ENTERED,
        null,
        null,
        null,
        false,
        1);
  }
}
