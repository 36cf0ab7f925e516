package org.cmsfamily.registry.transmittal;

/** How far a transmittal has come. */
public enum TransmittalStatus {
  SENT,
  RECEIVED,
  CONSIDERED
}
