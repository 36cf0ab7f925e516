package org.cmsfamily.reporting;

import org.cmsfamily.testkit.SkeinArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theRulesOfTheHouseHold() {
    SkeinArchitecture.of("org.cmsfamily.reporting")
        .featuresFormNoCycle()
        .everyEndpointNamesItsRoleAndMediaType()
        .everyComponentOfARequestIsConstrained()
        .everyBodyIsReadByThePlatform()
        .onlyTheseWorkAsSystem(
            "StartRun",
            "RunReports",
            "ScheduledRuns",
            "RunLog",
            "RenderFiles",
            "RenderLatest",
            "FamilyClock",
            "FigureReading")
        .nothingElseReachesTheDatabase()
        .noCollectionIsDeclaredImmutable()
        .aggregatesKnowNoFramework();
  }
}
