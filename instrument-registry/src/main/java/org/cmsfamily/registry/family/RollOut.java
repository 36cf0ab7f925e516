package org.cmsfamily.registry.family;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who enters common services how. Source: StC44 decision, P7, P8, P12.
 *
 * @param host the instrument whose services are entered step by step
 * @param reportTo the body that decisions of the others are reported to
 * @param standing the instruments that stand in it from the start
 * @param city where the secretariats of the first step sit
 * @param adviser the organisation that is consulted, if any
 * @param submissionNeeds per instrument the body whose provision a submission needs
 */
public record RollOut(
    String host,
    String reportTo,
    List<String> standing,
    String city,
    @Nullable String adviser,
    Map<String, String> submissionNeeds) {

  public RollOut {
    standing = List.copyOf(standing);
    submissionNeeds = Map.copyOf(submissionNeeds);
  }

  /** All that it names of the registry. */
  Set<String> codes() {
    var codes = new HashSet<>(standing);
    codes.addAll(List.of(host, reportTo));
    if (adviser != null) {
      codes.add(adviser);
    }
    codes.addAll(submissionNeeds.keySet());
    codes.addAll(submissionNeeds.values());
    return codes;
  }
}
