package org.cmsfamily.registry.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an appointment gives its role. */
public enum AppointmentStatus {
  @JsonProperty("awaiting-confirmation")
  AWAITING_CONFIRMATION,
  @JsonProperty("counts")
  COUNTS,
  @JsonProperty("ended")
  ENDED
}
