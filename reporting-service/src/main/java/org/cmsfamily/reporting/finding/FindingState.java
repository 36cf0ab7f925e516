package org.cmsfamily.reporting.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the others may know it.
 *
 * @param goneSince since when it is no longer so, though it is open until somebody explains it
 */
record FindingState(
    String id,
    String family,
    @Nullable String service,
    @Nullable String quarter,
    @Nullable Integer year,
    String kind,
    @Nullable String instrument,
    String state,
    String text,
    @Nullable Money amount,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate goneSince) {

  static FindingState of(Finding finding) {
    Quarter quarter = finding.quarter();
    return new FindingState(
        finding.id(),
        finding.family(),
        finding.service(),
        quarter == null ? null : quarter.toString(),
        finding.year(),
        Words.of(finding.kind()),
        finding.instrument(),
        Words.of(finding.state()),
        finding.text(),
        finding.amount(),
        finding.goneSince());
  }
}
