package org.cmsfamily.registry;

import org.cmsfamily.testkit.SkeinArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theRulesOfTheHouseHold() {
    SkeinArchitecture.of("org.cmsfamily.registry")
        .featuresFormNoCycle()
        .everyEndpointNamesItsRoleAndMediaType()
        .everyComponentOfARequestIsConstrained()
        .everyBodyIsReadByThePlatform()
        .onlyTheseWorkAsSystem("ClocksDay", "DigestDeliveries", "InvitationClock", "SendDigests")
        .nothingElseReachesTheDatabase()
        .noCollectionIsDeclaredImmutable()
        .aggregatesKnowNoFramework();
  }
}
