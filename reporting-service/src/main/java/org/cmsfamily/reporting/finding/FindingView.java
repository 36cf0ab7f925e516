package org.cmsfamily.reporting.finding;

import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** A finding as participants see it. */
record FindingView(
    String id,
    String family,
    @Nullable String service,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    String kind,
    @Nullable String instrument,
    String state,
    String text,
    @Nullable Money amount,
    LocalDate raisedOn,
    @Nullable Explanation explanation) {

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.id(),
        finding.family(),
        finding.service(),
        finding.quarter(),
        finding.year(),
        finding.kind(),
        finding.instrument(),
        finding.state(),
        finding.text(),
        finding.amount(),
        finding.raisedOn(),
        finding.explanation());
  }
}
