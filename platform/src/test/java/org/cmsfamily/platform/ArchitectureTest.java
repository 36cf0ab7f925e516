package org.cmsfamily.platform;

import org.cmsfamily.testkit.SkeinArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theRulesOfTheHouseHold() {
    SkeinArchitecture.of("org.cmsfamily.platform")
        .featuresFormNoCycle()
        .everyEndpointNamesItsRoleAndMediaType()
        .everyComponentOfARequestIsConstrained()
        .everyBodyIsReadByThePlatform()
        .onlyTheseWorkAsSystem(
            "AsSystem",
            "RoleOfTransaction",
            "RowSecurityContext",
            "ActChain",
            "ActLog",
            "AppliedResource",
            "Authority",
            "AuthorityHeartbeat",
            "DeadLetters",
            "Heartbeats",
            "RebuildReplicas",
            "Republish",
            "ImportInstrument",
            "OldAnswers",
            "RecordDispatcher")
        .onlyTheseReadDates()
        .aggregatesKnowNoFramework()
        .nothingElseReachesTheDatabase()
        .noCollectionIsDeclaredImmutable();
  }
}
