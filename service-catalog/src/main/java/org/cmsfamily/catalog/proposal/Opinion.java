package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the adviser thinks of one version of the terms. Its content never blocks. */
public enum Opinion {
  @JsonProperty("favourable")
  FAVOURABLE,
  @JsonProperty("favourable-with-comments")
  FAVOURABLE_WITH_COMMENTS,
  @JsonProperty("not-favourable")
  NOT_FAVOURABLE
}
