package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The title in a further language; outside the fingerprint, so it changes no terms.
 *
 * @param language BCP 47
 */
record Translation(String language, String title, Status status) {

  enum Status {
    @JsonProperty("unofficial")
    UNOFFICIAL,
    @JsonProperty("confirmed")
    CONFIRMED
  }
}
