package org.cmsfamily.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cmsfamily.registry.decision.DecisionExamples.RECORDED;
import static org.cmsfamily.registry.decision.DecisionExamples.byTheChair;
import static org.cmsfamily.registry.decision.DecisionExamples.conditioned;
import static org.cmsfamily.registry.decision.DecisionExamples.inState;
import static org.cmsfamily.registry.decision.DecisionExamples.statusChange;
import static org.cmsfamily.registry.decision.DecisionStatus.ADOPTED;
import static org.cmsfamily.registry.decision.DecisionStatus.ADOPTED_CONDITIONAL;
import static org.cmsfamily.registry.decision.DecisionStatus.DRAFT;
import static org.cmsfamily.registry.decision.DecisionStatus.SUPERSEDED;
import static org.cmsfamily.registry.decision.DecisionStatus.TABLED;

import java.time.LocalDate;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.time.AsOf;
import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void itCountsWhenThePublishedDocumentIsCited() {
    assertThat(inState(ADOPTED, "https://example.org").counts()).isTrue();
    assertThat(inState(ADOPTED, null).counts()).isFalse();
  }

  @Test
  void itCountsWhenTheChairHasConfirmedTheRecord() {
    assertThat(inState(ADOPTED, null).confirmed(byTheChair(RECORDED)).counts()).isTrue();
  }

  @Test
  void whatIsOnlyTabledNeverCounts() {
    assertThat(inState(TABLED, "https://example.org").counts()).isFalse();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> inState(TABLED, null).confirmed(byTheChair(RECORDED)));
  }

  @Test
  void aConditionalAdoptionCountsOnceItsConditionIsMet() {
    var conditional = inState(ADOPTED_CONDITIONAL, "https://example.org");
    assertThat(conditional.counts()).isFalse();
    assertThat(conditional.conditionMet(LocalDate.of(2016, 1, 1), RECORDED).counts()).isTrue();
  }

  @Test
  void aConditionThatNothingHoldsIsRecordedAsMetOnceAndOnlyFromThenOn() {
    var before = conditioned(null);
    var later = RECORDED.plusSeconds(60);
    var met = before.provisionMet("3", LocalDate.of(2016, 1, 1), later);
    assertThat(metNow(met)).isTrue();
    var known = met.asOf(new AsOf(null, RECORDED)).orElseThrow();
    assertThat(DecisionState.of(met, known, RECORDED)).isEqualTo(DecisionState.of(before));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> met.provisionMet("3", LocalDate.of(2016, 1, 2), later));
  }

  @Test
  void aConditionThatASafeguardHoldsIsNotForTheRegistrarToMeet() {
    var held = conditioned(new Effect.HeldBy("NoAdditionalCost", null));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> held.provisionMet("3", LocalDate.of(2016, 1, 1), RECORDED));
  }

  private static boolean metNow(Decision decision) {
    var effect = DecisionState.of(decision).provisions().getFirst().effects().getFirst();
    return Boolean.TRUE.equals(effect.met());
  }

  @Test
  void whatWasAdoptedIsNeverUndone() {
    var adopted = inState(ADOPTED, "https://example.org");
    for (var status : new DecisionStatus[] {DRAFT, TABLED, ADOPTED}) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> adopted.become(statusChange(status, RECORDED)));
    }
    assertThat(adopted.become(statusChange(SUPERSEDED, RECORDED)).now().status())
        .isEqualTo(SUPERSEDED);
  }

  @Test
  void aDraftIsTheInstrumentsOwnAndTabledTheBodysToo() {
    assertThat(inState(DRAFT, null).readers()).containsExactly("CMS");
    assertThat(inState(TABLED, null).readers()).containsExactlyInAnyOrder("CMS", "CMS-STC");
    assertThat(inState(ADOPTED, null).readers()).containsExactlyInAnyOrder("CMS", "CMS-STC");
    assertThat(inState(ADOPTED, "https://example.org").readers()).containsExactly("*");
  }

  @Test
  void whatWasKnownBeforeTheChairConfirmedStaysSo() {
    var later = RECORDED.plusSeconds(60);
    var confirmed = inState(ADOPTED, null).confirmed(byTheChair(later));
    assertThat(confirmed.asOf(new AsOf(null, RECORDED)).orElseThrow().counts()).isFalse();
    assertThat(confirmed.asOf(new AsOf(null, later)).orElseThrow().counts()).isTrue();
  }

  @Test
  void beforeItWasAdoptedItIsNotSeen() {
    var adopted = inState(ADOPTED, "https://example.org");
    assertThat(adopted.asOf(new AsOf(LocalDate.of(2015, 10, 14), RECORDED))).isEmpty();
    assertThat(adopted.asOf(new AsOf(LocalDate.of(2015, 10, 15), RECORDED))).isPresent();
  }

  @Test
  void onlyWhatWasDecidedHasErrata() {
    var erratum = new Erratum("for 2005 read 2006", RECORDED);
    assertThat(inState(ADOPTED, null).corrected(erratum).errata()).containsExactly(erratum);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> inState(DRAFT, null).corrected(erratum));
  }
}
