package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a service stands. */
enum ServiceStage {
  APPROVED("approved"),
  ACTIVE("active"),
  UNDER_REVIEW("under-review"),
  SUSPENDED("suspended"),
  CLOSED("closed");

  private final String text;

  ServiceStage(String text) {
    this.text = text;
  }

  @JsonValue
  String text() {
    return text;
  }

  @JsonCreator
  static ServiceStage of(String text) {
    return Arrays.stream(values())
        .filter(stage -> stage.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no stage".formatted(text)));
  }
}
