package org.cmsfamily.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cmsfamily.registry.decision.DecisionExamples.RECORDED;
import static org.cmsfamily.registry.decision.DecisionExamples.by;
import static org.cmsfamily.registry.decision.DecisionExamples.byTheChair;
import static org.cmsfamily.registry.decision.DecisionExamples.conditioned;
import static org.cmsfamily.registry.decision.DecisionExamples.confirmed;
import static org.cmsfamily.registry.decision.DecisionExamples.decision;
import static org.cmsfamily.registry.decision.DecisionExamples.inState;
import static org.cmsfamily.registry.decision.DecisionExamples.inviting;
import static org.cmsfamily.registry.decision.DecisionExamples.statusChange;
import static org.cmsfamily.registry.decision.DecisionStatus.ADOPTED;
import static org.cmsfamily.registry.decision.DecisionStatus.ADOPTED_CONDITIONAL;
import static org.cmsfamily.registry.decision.DecisionStatus.DEFERRED;
import static org.cmsfamily.registry.decision.DecisionStatus.DRAFT;
import static org.cmsfamily.registry.decision.DecisionStatus.REJECTED;
import static org.cmsfamily.registry.decision.DecisionStatus.RETRACTED;
import static org.cmsfamily.registry.decision.DecisionStatus.SUPERSEDED;
import static org.cmsfamily.registry.decision.DecisionStatus.TABLED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.time.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

  private static final CitedDocument MINUTES =
      new CitedDocument("a".repeat(64), "https://example.org/stc44.pdf");

  @Test
  void aCitationAloneCountsForNothing() {
    assertThat(inState(ADOPTED).now().citation()).isNotNull();
    assertThat(inState(ADOPTED).counts()).isFalse();
    assertThat(inState(ADOPTED).recordCounts()).isFalse();
  }

  @Test
  void itCountsWhenTheChairHasConfirmedTheRecord() {
    assertThat(inState(ADOPTED).confirmed(byTheChair(RECORDED), null).counts()).isTrue();
  }

  @Test
  void aSecondOfficeHolderConfirmsAgainstTheDocumentOnly() {
    for (var office : List.of("executive-secretary CMS", "head CMS", "chair CMS-COP")) {
      var words = office.split(" ", -1);
      var by = by(words[0], words[1], RECORDED);
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> inState(ADOPTED).confirmed(by, null))
          .extracting(p -> p.type().slug())
          .isEqualTo("rules-broken");
      var confirmed = inState(ADOPTED).confirmed(by, MINUTES);
      assertThat(confirmed.counts()).isTrue();
      assertThat(confirmed.now().against()).isEqualTo(MINUTES);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "DEFERRED"})
  void aRejectionOrDeferralNeedsTheSameProofAsAnAdoption(DecisionStatus outcome) {
    var recorded = inState(outcome);
    assertThat(recorded.recordCounts()).isFalse();
    assertThat(recorded.readers()).containsExactlyInAnyOrder("CMS", "CMS-STC");
    var confirmed = confirmed(recorded);
    assertThat(confirmed.recordCounts()).isTrue();
    assertThat(confirmed.counts()).isFalse();
    assertThat(confirmed.readers()).containsExactly("*");
  }

  @Test
  void aConfirmationIsOfTheLatestOutcome() {
    var adopted = confirmed(inState(DEFERRED)).become(statusChange(ADOPTED, RECORDED));
    assertThat(adopted.counts()).isFalse();
    assertThat(adopted.now().status())
        .as("until then it is what was confirmed")
        .isEqualTo(DEFERRED);
    assertThat(confirmed(adopted).counts()).isTrue();
  }

  @Test
  void whatIsOnlyTabledNeverCounts() {
    assertThat(inState(TABLED).counts()).isFalse();
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> confirmed(inState(TABLED)));
  }

  @Test
  void whatCountsIsNotConfirmedAgain() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> confirmed(confirmed(inState(ADOPTED))));
  }

  @Test
  void aRecordThatDoesNotCountIsTakenBack() {
    for (var status : new DecisionStatus[] {TABLED, ADOPTED, REJECTED, DEFERRED}) {
      var retracted = inState(status).retracted("not so", "p-registrar", RECORDED);
      assertThat(retracted.now().status()).isEqualTo(RETRACTED);
      assertThat(retracted.adopted()).isEmpty();
      assertThat(retracted.readers()).containsExactlyInAnyOrder("CMS", "CMS-STC");
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> retracted.retracted("again", "p-registrar", RECORDED));
      assertThatExceptionOfType(Problem.class).isThrownBy(() -> confirmed(retracted));
    }
    assertThat(inState(DRAFT).retracted("not so", "p-registrar", RECORDED).readers())
        .containsExactly("CMS");
  }

  @Test
  void whatCountsIsNeverTakenBack() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> confirmed(inState(ADOPTED)).retracted("no", "p-registrar", RECORDED));
  }

  @Test
  void takenBackItIsWhatItWasWhenItLastCounted() {
    var deferred = confirmed(inState(DEFERRED));
    var back =
        deferred
            .become(statusChange(ADOPTED, RECORDED))
            .retracted("not adopted", "p-registrar", RECORDED);
    assertThat(back.now().status()).isEqualTo(DEFERRED);
    assertThat(back.recordCounts()).isTrue();
  }

  @Test
  void aConditionalAdoptionCountsOnceItsConditionIsConfirmedAsMet() {
    var conditional = confirmed(inState(ADOPTED_CONDITIONAL));
    assertThat(conditional.counts()).isFalse();
    var met = conditional.conditionMet(LocalDate.of(2016, 1, 1), "p-registrar", RECORDED);
    assertThat(met.counts()).as("by the registrar's word alone").isFalse();
    assertThat(met.readers()).as("the adoption was seen already").containsExactly("*");
    assertThat(confirmed(met).counts()).isTrue();
    var back = met.retracted("not met", "p-registrar", RECORDED);
    assertThat(back.now().status()).isEqualTo(ADOPTED_CONDITIONAL);
    assertThat(back.now().conditionMet()).isFalse();
  }

  @Test
  void aConditionThatNothingHoldsIsRecordedAsMetOnceAndOnlyFromThenOn() {
    var before = conditioned(null);
    var later = RECORDED.plusSeconds(60);
    var met = before.provisionMet("3", LocalDate.of(2016, 1, 1), "p-registrar", later);
    assertThat(metNow(met)).isTrue();
    var known = met.asOf(new AsOf(null, RECORDED), any -> true).orElseThrow();
    assertThat(DecisionState.of(met, known, null, RECORDED, null))
        .isEqualTo(DecisionState.of(before));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> met.provisionMet("3", LocalDate.of(2016, 1, 2), "p-registrar", later));
  }

  @Test
  void aConditionThatASafeguardHoldsIsNotForTheRegistrarToMeet() {
    var held = conditioned(new Effect.HeldBy("NoAdditionalCost", null));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () -> held.provisionMet("3", LocalDate.of(2016, 1, 1), "p-registrar", RECORDED));
  }

  private static boolean metNow(Decision decision) {
    var effect = DecisionState.of(decision).provisions().getFirst().effects().getFirst();
    return Boolean.TRUE.equals(effect.met());
  }

  @Test
  void whatWasAdoptedIsNeverUndone() {
    var adopted = confirmed(inState(ADOPTED));
    for (var status : new DecisionStatus[] {DRAFT, TABLED, ADOPTED}) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> adopted.become(statusChange(status, RECORDED)));
    }
    var followed = adopted.become(statusChange(SUPERSEDED, RECORDED));
    assertThat(followed.counts()).as("by the registrar's word alone").isTrue();
    assertThat(confirmed(followed).now().status()).isEqualTo(SUPERSEDED);
  }

  @Test
  void aDraftIsTheInstrumentsOwnAndTabledTheBodysToo() {
    assertThat(inState(DRAFT).readers()).containsExactly("CMS");
    assertThat(inState(TABLED).readers()).containsExactlyInAnyOrder("CMS", "CMS-STC");
    assertThat(inState(ADOPTED).readers()).containsExactlyInAnyOrder("CMS", "CMS-STC");
    assertThat(confirmed(inState(ADOPTED)).readers()).containsExactly("*");
  }

  @Test
  void whatWasKnownBeforeTheChairConfirmedStaysSo() {
    var later = RECORDED.plusSeconds(60);
    var confirmed = inState(ADOPTED).confirmed(byTheChair(later), null);
    assertThat(confirmed.asOf(new AsOf(null, RECORDED), any -> true).orElseThrow().counts())
        .isFalse();
    assertThat(confirmed.asOf(new AsOf(null, later), any -> true).orElseThrow().counts()).isTrue();
  }

  @Test
  void beforeItWasAdoptedItIsNotSeen() {
    var adopted = inState(ADOPTED);
    assertThat(adopted.asOf(new AsOf(LocalDate.of(2015, 10, 14), RECORDED), any -> true)).isEmpty();
    assertThat(adopted.asOf(new AsOf(LocalDate.of(2015, 10, 15), RECORDED), any -> true))
        .isPresent();
  }

  @Test
  void onlyWhatWasDecidedHasErrata() {
    var erratum = new Erratum("for 2005 read 2006", RECORDED);
    assertThat(inState(ADOPTED).corrected(erratum).errata()).containsExactly(erratum);
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> inState(DRAFT).corrected(erratum));
  }

  @Test
  void theTextThatEverybodySawIsNotCorrectedWhenItIsTabledAgain() {
    var later = RECORDED.plusSeconds(60);
    var tabledAgain = confirmed(inState(DEFERRED)).become(statusChange(TABLED, later));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> tabledAgain.redrafted(tabledAgain.title(), List.of(), List.of(), later))
        .extracting(p -> p.type().slug())
        .isEqualTo("wrong-state");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> tabledAgain.in(french("Prie.", later)))
        .extracting(p -> p.type().slug())
        .isEqualTo("wrong-state");
    var unconfirmed = inState(DEFERRED).become(statusChange(TABLED, later));
    assertThat(unconfirmed.redrafted(unconfirmed.title(), List.of(), List.of(), later).readers())
        .as("only its body saw it")
        .containsExactlyInAnyOrder("CMS", "CMS-STC");
  }

  @Test
  void aTranslationOfAnEarlierDraftIsNoneOfTheDecision() {
    var recorded = inviting(List.of(new Addressee.OfInstrument("AEWA")));
    var draft = decision(DRAFT, recorded.provisions()).in(french("Prie.", RECORDED.plusSeconds(1)));
    var corrected =
        draft.redrafted(
            draft.title(), draft.provisions(), draft.relations(), RECORDED.plusSeconds(2));
    var now = RECORDED.plusSeconds(9);
    assertThat(corrected.shownIn("fr", now).language()).isEqualTo("en");
    assertThat(corrected.shownIn("fr", now).languages()).containsExactly("en");
    assertThat(corrected.in("fr", now).provisions()).isEqualTo(recorded.provisions());
    assertThat(corrected.as(RECORDED.plusSeconds(1)).shownIn("fr", RECORDED.plusSeconds(1)).title())
        .isEqualTo("Titre");

    var again = corrected.in(french("Invite.", RECORDED.plusSeconds(3)));
    assertThat(again.shownIn("fr", now).languages()).containsExactly("en", "fr");
    assertThat(again.in("fr", now).provisions().getFirst().text()).isEqualTo("Invite.");
    var known = again.as(RECORDED.plusSeconds(1));
    assertThat(known.in("fr", RECORDED.plusSeconds(1)).provisions().getFirst().text())
        .isEqualTo("Prie.");
  }

  private static LanguageText french(String provision, Instant at) {
    return new LanguageText("fr", "Titre", List.of(provision), null, at);
  }

  @Test
  void whatEverybodySawOnceStaysForEverybody() {
    var deferred = confirmed(inState(DEFERRED));
    assertThat(deferred.readers()).containsExactly("*");
    var tabledAgain = deferred.become(statusChange(TABLED, RECORDED.plusSeconds(60)));
    assertThat(tabledAgain.readers()).containsExactly("*");
    assertThat(tabledAgain.readersOf(tabledAgain.now()))
        .containsExactlyInAnyOrder("CMS", "CMS-STC");
  }
}
