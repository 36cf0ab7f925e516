package org.cmsfamily.workbench.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.cmsfamily.workbench.call.Refusal.Problem;
import org.cmsfamily.workbench.call.Refusal.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final Set<String> FIELDS = Set.of("text", "costPlan", "costPlan/recurring/2027");

  @Test
  void aViolationIsShownAtTheFieldThatSaysTheMost() {
    var faults =
        faults(
            new Violation("/text", null, "Say something"),
            new Violation("/costPlan/recurring/2027/amount", "P9", "Too much"),
            new Violation("/costPlan/key", null, "No key"));
    assertThat(faults.at("text")).isEqualTo("Say something");
    assertThat(faults.at("costPlan/recurring/2027")).isEqualTo("Too much (P9)");
    assertThat(faults.at("costPlan")).isEqualTo("No key");
    assertThat(faults.others()).isEmpty();
  }

  @Test
  void whatConcernsNoFieldIsSaidOnTop() {
    assertThat(faults(new Violation("/texts", null, "Unknown")).others())
        .containsExactly("Unknown");
    assertThat(faults(new Violation(null, null, "No")).others()).containsExactly("No");
  }

  @Test
  void withoutViolationsTheDetailIsSaid() {
    assertThat(Faults.of(refusal(409, null), FIELDS).others()).containsExactly("Not now");
  }

  @Test
  void whatNoFormCanCureStaysARefusal() {
    assertThatThrownBy(() -> Faults.of(refusal(404, null), FIELDS)).isInstanceOf(Refusal.class);
  }

  private static Faults faults(Violation... violations) {
    return Faults.of(refusal(422, List.of(violations)), FIELDS);
  }

  private static Refusal refusal(int status, @Nullable List<Violation> violations) {
    var problem = new Problem(null, "Refused", "Not now", violations, null);
    return new Refusal(Service.CATALOG, status, problem);
  }
}
