package org.cmsfamily.registry.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRuleTest {

  @Test
  void twoThirdsOfThoseVotingAreReachedAtTheLimit() {
    var rule = fraction(2, 3, "present-and-voting", "not counted");
    assertThat(rule.judge(votes(20, 10, 30))).isEqualTo(Judgement.ADOPTED);
    assertThat(rule.judge(votes(19, 10, 30))).isEqualTo(Judgement.NOT_ADOPTED);
  }

  @Test
  void aSimpleMajorityIsMoreThanHalf() {
    var rule = fraction(1, 2, "present-and-voting", null);
    assertThat(rule.judge(votes(10, 10, 0))).isEqualTo(Judgement.NOT_ADOPTED);
    assertThat(rule.judge(votes(11, 10, 0))).isEqualTo(Judgement.ADOPTED);
  }

  @Test
  void abstentionsCountOnlyWhereTheRuleSaysSo() {
    assertThat(fraction(3, 4, "voting", "counted").judge(votes(3, 0, 2)))
        .isEqualTo(Judgement.NOT_ADOPTED);
    assertThat(fraction(3, 4, "voting", "not counted").judge(votes(3, 0, 2)))
        .isEqualTo(Judgement.ADOPTED);
    assertThat(rule(RuleType.UNANIMITY, null, null, null, "counted").judge(votes(5, 0, 1)))
        .isEqualTo(Judgement.NOT_ADOPTED);
  }

  @Test
  void aFractionOfMembersNeedsTheirNumber() {
    var rule = fraction(1, 2, "members", null);
    assertThat(rule.judge(votes(10, 0, 0))).isEqualTo(Judgement.AS_RECORDED);
    assertThat(rule.judge(new Vote("default", 10, 0, 0, null, 19, null)))
        .isEqualTo(Judgement.ADOPTED);
    assertThat(rule.judge(new Vote("default", 10, 0, 0, null, 20, null)))
        .isEqualTo(Judgement.NOT_ADOPTED);
  }

  @Test
  void aConsensusIsBrokenByOneObjectionAndThenAFractionDecides() {
    var consensus = rule(RuleType.CONSENSUS, null, null, null, null);
    assertThat(consensus.judge(objections(0))).isEqualTo(Judgement.ADOPTED);
    assertThat(consensus.judge(objections(1))).isEqualTo(Judgement.NOT_ADOPTED);
    assertThat(consensus.judge(new Vote("default", null, null, null, null, null, null)))
        .isEqualTo(Judgement.AS_RECORDED);
    var orElse = rule(RuleType.CONSENSUS_ELSE_FRACTION, 2, 3, "voting", null);
    assertThat(orElse.judge(votes(2, 1, 0))).isEqualTo(Judgement.ADOPTED);
    assertThat(orElse.judge(objections(1))).isEqualTo(Judgement.AS_RECORDED);
  }

  @Test
  void halfAVoteIsNoWholeOne() {
    var rule = fraction(2, 3, "present-and-voting", null);
    assertThat(rule.judge(new Vote("default", 10, null, null, null, null, null)))
        .isEqualTo(Judgement.AS_RECORDED);
    var counting = fraction(2, 3, "present-and-voting", "counted");
    assertThat(counting.judge(new Vote("default", 10, 0, null, null, null, null)))
        .isEqualTo(Judgement.AS_RECORDED);
    var unanimity = rule(RuleType.UNANIMITY, null, null, null, "counted");
    assertThat(unanimity.judge(new Vote("default", 10, 0, null, null, null, null)))
        .isEqualTo(Judgement.AS_RECORDED);
    assertThat(unanimity.judge(new Vote("default", 10, 1, null, null, null, null)))
        .isEqualTo(Judgement.NOT_ADOPTED);
  }

  @Test
  void silenceIsConsent() {
    var silence = rule(RuleType.SILENCE, null, null, null, null);
    assertThat(silence.judge(objections(0))).isEqualTo(Judgement.ADOPTED);
    assertThat(silence.judge(objections(1))).isEqualTo(Judgement.NOT_ADOPTED);
  }

  private static Vote votes(int inFavour, int against, int abstaining) {
    return new Vote("default", inFavour, against, abstaining, null, null, null);
  }

  private static Vote objections(int number) {
    return new Vote("default", null, null, null, null, null, number);
  }

  private static DecisionRule fraction(
      int numerator, int denominator, String base, @Nullable String abstentions) {
    return rule(RuleType.FRACTION, numerator, denominator, base, abstentions);
  }

  private static DecisionRule rule(
      RuleType type,
      @Nullable Integer numerator,
      @Nullable Integer denominator,
      @Nullable String base,
      @Nullable String abstentions) {
    return new DecisionRule(
        "default", type, numerator, denominator, base, abstentions, null, null, null);
  }
}
