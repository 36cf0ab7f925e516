package org.cmsfamily.platform.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody waits for. Source: domain, section 3, inbox. */
public enum InboxKind {
  @JsonProperty("sign")
  SIGN,
  @JsonProperty("advise")
  ADVISE,
  @JsonProperty("decide")
  DECIDE,
  @JsonProperty("confirm")
  CONFIRM,
  @JsonProperty("answer")
  ANSWER,
  @JsonProperty("close")
  CLOSE,
  @JsonProperty("clear")
  CLEAR,
  @JsonProperty("explain")
  EXPLAIN,
  @JsonProperty("pay")
  PAY
}
