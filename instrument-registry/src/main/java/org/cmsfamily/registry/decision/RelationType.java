package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one decision relates to another. */
public enum RelationType {
  @JsonProperty("implements")
  IMPLEMENTS,
  @JsonProperty("recalls")
  RECALLS,
  @JsonProperty("amends")
  AMENDS,
  @JsonProperty("supersedes")
  SUPERSEDES,
  @JsonProperty("subject-to")
  SUBJECT_TO
}
