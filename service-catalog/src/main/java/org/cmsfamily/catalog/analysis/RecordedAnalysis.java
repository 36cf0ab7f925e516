package org.cmsfamily.catalog.analysis;

import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;

/**
 * An analysis as it was recorded; it is public, and a published study never changes.
 *
 * @param recordedBy the instrument whose secretariat recorded it; empty if that is not known
 */
record RecordedAnalysis(Analysis analysis, String recordedBy) implements Aggregate {

  @Override
  public String id() {
    return analysis.code();
  }

  @Override
  public String family() {
    return analysis.family();
  }

  @Override
  public long version() {
    return 1;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.of(recordedBy);
  }
}
