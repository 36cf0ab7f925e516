package org.cmsfamily.workbench.call;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is to be done with a thing that waits. */
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
