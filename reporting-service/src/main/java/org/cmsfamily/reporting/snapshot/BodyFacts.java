package org.cmsfamily.reporting.snapshot;

import java.util.Objects;
import org.cmsfamily.reporting.replica.Names;

/** The governing body that a report is for, as the registry publishes it. */
public record BodyFacts(String code, String family, String instrument, Names names) {

  public BodyFacts {
    names = Objects.requireNonNullElse(names, Names.of(code));
  }
}
