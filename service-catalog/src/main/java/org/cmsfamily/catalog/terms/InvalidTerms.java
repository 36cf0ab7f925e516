package org.cmsfamily.catalog.terms;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent is not the form of terms; every fault is listed. */
public final class InvalidTerms extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<TermsFault> faults;

  InvalidTerms(List<TermsFault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.pointer() + ": " + fault.message())
            .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault with its JSON Pointer. */
  public List<TermsFault> faults() {
    return faults;
  }
}
