package org.cmsfamily.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.workbench.call.Service;
import org.junit.jupiter.api.Test;

class TrailTest {

  @Test
  void theRegistrysTrailIsShownUnlessAnotherIsAskedFor() {
    assertThat(new Trail(null, null, null).of()).isEqualTo(Service.REGISTRY);
    assertThat(new Trail("nowhere", null, null).of()).isEqualTo(Service.REGISTRY);
    assertThat(new Trail("reporting", null, null).of()).isEqualTo(Service.REPORTING);
  }

  @Test
  void theTableHoldsWhatIsShown() {
    assertThat(new Trail("catalog", "a b", null).table())
        .isEqualTo("/audit/acts.csv?service=catalog&thing=a+b");
  }
}
