package org.cmsfamily.catalog;

import org.cmsfamily.testkit.SkeinArchitecture;
import org.junit.jupiter.api.Test;

/** What keeps the catalog's features apart and its endpoints closed. */
class ArchitectureTest {

  @Test
  void isThatOfEveryService() {
    SkeinArchitecture.of("org.cmsfamily.catalog")
        .featuresFormNoCycle()
        .everyEndpointNamesItsRoleAndMediaType()
        .everyComponentOfARequestIsConstrained()
        .everyBodyIsReadByThePlatform()
        .onlyTheseWorkAsSystem("WatchServices", "MakePapers")
        .aggregatesKnowNoFramework()
        .nothingElseReachesTheDatabase();
  }
}
