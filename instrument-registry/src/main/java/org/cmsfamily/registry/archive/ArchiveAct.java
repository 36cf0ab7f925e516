package org.cmsfamily.registry.archive;

import org.cmsfamily.registry.RegistryAct;

/** What is done with the archive of an instrument, as the audit trail names it. */
enum ArchiveAct implements RegistryAct {
  BRING_IN_INSTRUMENT
}
