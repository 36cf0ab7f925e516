package org.cmsfamily.registry.transmittal;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a transmittal, as the audit trail names it. */
enum TransmittalAct implements RegistryAct {
  SEND_TRANSMITTAL,
  RECEIVE_TRANSMITTAL,
  CONSIDER_TRANSMITTAL
}
