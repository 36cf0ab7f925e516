package org.cmsfamily.registry.transmittal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a transmittal has come. */
public enum TransmittalStatus {
  @JsonProperty("sent")
  SENT,
  @JsonProperty("received")
  RECEIVED,
  @JsonProperty("considered")
  CONSIDERED
}
