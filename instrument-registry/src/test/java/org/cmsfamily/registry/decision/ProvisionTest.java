package org.cmsfamily.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {

  @ParameterizedTest
  @ValueSource(strings = {"decide", "approve", "release", "make available", "authorise"})
  void anOperativeParagraphThatDecidesSettlesAnAmount(String verb) {
    assertThat(provision(ProvisionRole.OPERATIVE, verb).decides()).isTrue();
    assertThat(provision(ProvisionRole.PREAMBLE, verb).decides()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reject",
        "refuse",
        "decline",
        "note",
        "take note",
        "forbid",
        "prohibit",
        "regret",
        "recall",
        "defer",
        "deny",
        "postpone",
        "withdraw",
        "suspend",
        "welcome",
        "be mindful",
        "request"
      })
  void oneThatRefusesOrOnlyNotesSettlesNothing(String verb) {
    assertThat(provision(ProvisionRole.OPERATIVE, verb).decides()).isFalse();
  }

  private static Provision provision(ProvisionRole role, String verb) {
    return new Provision(
        "1", role, verb, null, "… EUR 20,000 in 2027", List.of(), List.of(), List.of(), null);
  }
}
