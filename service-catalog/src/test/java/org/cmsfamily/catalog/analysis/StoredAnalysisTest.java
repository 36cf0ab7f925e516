package org.cmsfamily.catalog.analysis;

import org.cmsfamily.catalog.testfamily.Golden;
import org.junit.jupiter.api.Test;

/** What was stored of an analysis in any shape is read by today's code. */
class StoredAnalysisTest {

  @Test
  void theImplications() throws NoSuchFieldException {
    Golden.assertStored(
        "Implications-1.json",
        AnalysisEntity.class.getDeclaredField("implications").getGenericType());
  }
}
