package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.platform.wording.Text;

/** Why an instrument may not accept an entry that it is to bear, if it may not. */
@ApplicationScoped
class AcceptanceRules {

  private final Acceptances acceptances;
  private final PostingQuarters quarters;

  AcceptanceRules(Acceptances acceptances, PostingQuarters quarters) {
    this.acceptances = acceptances;
    this.quarters = quarters;
  }

  /** That it has accepted it. */
  Optional<Text> accepted(LedgerEntry entry, String bearer) {
    return acceptances.holds(entry)
        ? Optional.of(Text.of("accepted-already").with("instrument", bearer))
        : Optional.empty();
  }

  /** That it has closed the entry's quarter. */
  Optional<Text> closed(LedgerEntry entry, String bearer) {
    var open = quarters.openFrom(entry.service(), bearer, entry.quarter());
    return open.equals(entry.quarter())
        ? Optional.empty()
        : Optional.of(
            Text.of("entry-stays-with-payer")
                .with("quarter", entry.quarter())
                .with("service", entry.service())
                .with("payer", entry.paidBy()));
  }

  /** All of it. */
  List<Text> against(LedgerEntry entry, String bearer) {
    return Stream.of(accepted(entry, bearer), closed(entry, bearer))
        .flatMap(Optional::stream)
        .toList();
  }
}
