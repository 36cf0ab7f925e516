package org.cmsfamily.catalog.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A study as it is sent. */
record AnalysisRequest(
    String family,
    String code,
    String title,
    List<Implication> implications,
    @Nullable String actingAs) {

  Analysis analysis() {
    return new Analysis(code, family, title, implications);
  }
}
