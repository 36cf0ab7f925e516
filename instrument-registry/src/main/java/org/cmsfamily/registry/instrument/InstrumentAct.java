package org.cmsfamily.registry.instrument;

import org.cmsfamily.registry.RegistryAct;

/** What is done with an instrument, as the audit trail names it. */
enum InstrumentAct implements RegistryAct {
  FOUND_INSTRUMENT,
  CHANGE_INSTRUMENT
}
