package org.cmsfamily.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Refusal.Problem;
import org.cmsfamily.workbench.call.Refusal.Violation;
import org.cmsfamily.workbench.call.Service;
import org.junit.jupiter.api.Test;

class TypedTest {

  @Test
  void theFormOfAnActIsOpenUntilItWasDone() {
    assertThat(Typed.at("close-quarter", null).isAt("close-quarter")).isTrue();
    assertThat(Typed.at(null, "close-quarter").isAt("close-quarter")).isFalse();
    assertThat(Typed.at(null, "close-quarter").done()).isTrue();
    assertThat(Typed.at(null, null).isAt("close-quarter")).isFalse();
  }

  @Test
  void whatWasTypedStandsInItsOwnFormOnly() {
    var typed = Typed.of("restate-quarter").with("reason", "Late");
    assertThat(typed.in("restate-quarter").value("reason")).isEqualTo("Late");
    assertThat(typed.in("close-quarter").value("reason")).isEmpty();
  }

  @Test
  void anActMayNameTheThingThatItIsAbout() {
    assertThat(Typed.of("confirm.12.3").name()).isEqualTo("confirm");
    assertThat(Typed.of("confirm.12.3").thing()).isEqualTo("12.3");
    assertThat(Typed.of("confirm").thing()).isEmpty();
  }

  @Test
  void anEmptyFieldIsSentAsNothing() {
    var typed = Typed.of("restate-quarter").with("reason", "  ");
    assertThat(typed.value("reason")).isEmpty();
    assertThat(typed.filled("reason")).isNull();
  }

  @Test
  void whatIsNoFieldOfTheFormIsLeftOut() {
    assertThat(Typed.of("close-quarter").with("reason", null).values()).isEmpty();
  }

  @Test
  void anActOnOneOfSeveralThingsHasAFormOfItsOwn() {
    var typed = Typed.of("answer-comment.3").with("text", "Yes");
    assertThat(typed.in("answer-comment", 3).value("text")).isEqualTo("Yes");
    assertThat(typed.in("answer-comment", 4).value("text")).isEmpty();
    assertThat(typed.anchor("text")).isEqualTo("answer-comment.3-text");
  }

  @Test
  void aViolationIsShownAtTheFieldThatSaysTheMost() {
    var refused =
        refused(
            new Violation("/text", null, "Say something"),
            new Violation("/costPlan/recurring/2027/amount", "P9", "Too much"),
            new Violation("/costPlan/key", null, "No key"));
    assertThat(refused.error("text")).isEqualTo("Say something");
    assertThat(refused.error("costPlan/recurring/2027")).isEqualTo("Too much (P9)");
    assertThat(refused.error("costPlan")).isEqualTo("No key");
    assertThat(refused.faults()).isEmpty();
  }

  @Test
  void whatConcernsNoFieldIsSaidOnTop() {
    assertThat(refused(new Violation("/texts", null, "Unknown")).faults())
        .containsExactly("Unknown");
    assertThat(refused(new Violation(null, null, "No")).faults()).containsExactly("No");
  }

  @Test
  void aViolationBelowAMemberIsShownAtTheFieldOfThatPlace() {
    var refusal = refusal(new Violation("/terms/costPlan/recurring/2027", null, "Too much"));
    assertThat(form().refused(refusal, "terms").error("costPlan/recurring/2027"))
        .isEqualTo("Too much");
  }

  @Test
  void withoutViolationsTheDetailIsSaid() {
    assertThat(refused().faults()).containsExactly("Not now");
  }

  private static Typed refused(Violation... violations) {
    return form().refused(refusal(violations));
  }

  private static Typed form() {
    return Typed.of("act")
        .with("text", "")
        .with("costPlan", "")
        .with("costPlan/recurring/2027", "");
  }

  private static Refusal refusal(Violation... violations) {
    var problem = new Problem(null, "Refused", "Not now", List.of(violations), null);
    return new Refusal(Service.CATALOG, 422, problem);
  }

  @Test
  void aFieldMayBeNamedWithPoints() {
    var typed = Typed.of("record-decision").with("provisions.0.verb", "").with("provisions.0", "");
    var refused =
        typed.refused(
            refusal(
                new Violation("/provisions/0/verb", null, "No verb"),
                new Violation("/provisions/0/effects/1/type", null, "No type")));
    assertThat(refused.error("provisions.0.verb")).isEqualTo("No verb");
    assertThat(refused.error("provisions.0")).isEqualTo("No type");
  }
}
