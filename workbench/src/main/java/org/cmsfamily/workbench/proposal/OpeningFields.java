package org.cmsfamily.workbench.proposal;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was entered to open a proposal.
 *
 * @param participant the instruments that are to take part, the lead among them
 * @param key by which the same form, sent twice, is done once
 */
public record OpeningFields(
    @RestForm @Nullable String serviceCode,
    @RestForm @Nullable String title,
    @RestForm List<String> area,
    @RestForm List<String> participant,
    @RestForm @Nullable String lead,
    @RestForm @Nullable String start,
    @RestForm @Nullable String end,
    @RestForm @Nullable String actingAs,
    @RestForm @Nullable String key) {
  static final OpeningFields EMPTY =
      new OpeningFields(null, null, List.of(), List.of(), null, null, null, null, null);

  /** What was entered into a field, empty if nothing was. */
  static String text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).orElse("");
  }
}
