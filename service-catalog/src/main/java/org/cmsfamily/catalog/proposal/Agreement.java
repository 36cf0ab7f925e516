package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * What terms lack to be agreed: every participant's signature under the same fingerprint, the
 * adviser's advice or the end of the time set for it, and no safeguard breached. Source: StC44
 * decision, P8.
 */
final class Agreement {

  private Agreement() {}

  static List<Violation> missing(Proposal proposal, Screening screening, LocalDate today) {
    var current = proposal.current().number();
    var advice = proposal.consultation().advice();
    return Stream.of(
            signatures(proposal),
            advice.missing(current, today, proposal.adviser()).stream(),
            screening.violations().stream())
        .flatMap(reasons -> reasons)
        .toList();
  }

  private static Stream<Violation> signatures(Proposal proposal) {
    var signed = proposal.toCurrent();
    return proposal.participants().stream()
        .filter(instrument -> !signed.isSignedBy(instrument))
        .map(instrument -> unsigned(instrument, proposal.current().number()));
  }

  private static Violation unsigned(String instrument, int version) {
    return new Violation(
        "/signatures/" + instrument,
        "signature",
        "P8",
        Text.of("version-not-signed").with("instrument", instrument).with("version", version),
        Map.of("instrument", instrument, "version", version));
  }
}
