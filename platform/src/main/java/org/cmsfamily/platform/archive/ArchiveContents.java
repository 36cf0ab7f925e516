package org.cmsfamily.platform.archive;

import java.util.List;
import java.util.Optional;

/** What a service puts into an instrument's archive. */
public interface ArchiveContents {

  /** The tables; what others refer to comes first. */
  List<ArchiveTable> tables();

  /** The family of an instrument, if it is known here. */
  Optional<String> familyOf(String instrument);

  /**
   * Whether an archive founds the instrument here; elsewhere the instrument must be known already,
   * as the registry says.
   */
  boolean founds();

  /** The places of rows that state another hash than what they hold has. */
  default List<String> misstated(ArchivedRows rows) {
    return List.of();
  }
}
