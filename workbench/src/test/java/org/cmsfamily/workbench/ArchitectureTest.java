package org.cmsfamily.workbench;

import org.cmsfamily.testkit.SkeinArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theHouseRulesHold() {
    SkeinArchitecture.of("org.cmsfamily.workbench")
        .featuresFormNoCycle()
        .everyEndpointNamesItsRoleAndMediaType();
  }
}
