package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a ledger file is read. */
enum LayoutName {
  /** By our own layout. */
  @JsonProperty("skein")
  SKEIN,
  /** By the payer's own profile of its source system. */
  @JsonProperty("profile")
  PROFILE
}
