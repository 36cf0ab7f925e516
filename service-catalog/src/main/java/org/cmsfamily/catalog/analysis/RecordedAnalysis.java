package org.cmsfamily.catalog.analysis;

import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;

/**
 * An analysis as it was recorded; it is public, and a published study never changes.
 *
 * @param id its code, with the family's before it if another family used that code first
 * @param recordedBy the instrument whose secretariat recorded it; empty if that is not known
 */
record RecordedAnalysis(String id, Analysis analysis, String recordedBy) implements Aggregate {

  /** As it is shown: under the code by which it is found in the installation. */
  Analysis shown() {
    return analysis.under(id);
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
