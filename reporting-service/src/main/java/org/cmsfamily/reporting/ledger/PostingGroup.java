package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one import that are alike in all that sums depend on, as participants see them who
 * may not see each entry: their number, sum and hash.
 *
 * @param quarter where they are counted
 * @param concerns the quarter they belong to by their matter
 * @param borneBy the one instrument that bears them; null when a key splits them. Another than the
 *     payer bears only what it has accepted: until then, and unanswered, the payer does
 * @param key the key that splits them; null when one instrument bears them
 * @param count how many entries
 * @param booked their sum in the plan's currency
 * @param planned their sum at the planned rates
 * @param days their staff days
 * @param sha256 of the entries' canonical JSON, each with a line feed after it, by id
 * @param proposedTo who is asked to bear them instead of the payer; null unless it has not accepted
 */
public record PostingGroup(
    String id,
    String batch,
    String family,
    String service,
    Quarter quarter,
    Quarter concerns,
    Kind kind,
    String paidBy,
    @Nullable String borneBy,
    @Nullable ApportionmentKey key,
    int count,
    Money booked,
    Money planned,
    BigDecimal days,
    String sha256,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String proposedTo) {

  /** What it moves between funds: cost is paid, income is received, the rest moves nothing. */
  public Money moved() {
    return switch (kind) {
      case ACTUAL, ONE_TIME -> booked;
      case VOLUNTARY_INCOME -> booked.negate();
      case IN_KIND, AVOIDED, REDEPLOYED -> booked.subtract(booked);
    };
  }

  /** The same, counted in another quarter after a restatement. */
  public PostingGroup countedIn(Quarter other) {
    return new PostingGroup(
        id,
        batch,
        family,
        service,
        other,
        concerns,
        kind,
        paidBy,
        borneBy,
        key,
        count,
        booked,
        planned,
        days,
        sha256,
        proposedTo);
  }
}
