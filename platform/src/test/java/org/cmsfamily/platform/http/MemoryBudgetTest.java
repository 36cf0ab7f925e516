package org.cmsfamily.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {
  private final MemoryBudget budget = new MemoryBudget(Duration.ofMillis(50));

  @Test
  void whatIsTakenIsThereAgainWhenItIsGivenBack() {
    int all = budget.take(Long.MAX_VALUE, 0);
    assertThat(all).isPositive();
    assertThatThrownBy(() -> budget.take(1, 0))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type().slug()).isEqualTo("busy"));
    budget.giveBack(all);
    assertThat(budget.take(1, 0)).isEqualTo(1);
  }

  @Test
  void oneRequestNeverWaitsForItself() {
    int all = budget.take(Long.MAX_VALUE, 0);
    assertThat(budget.take(Long.MAX_VALUE, all)).isZero();
  }
}
