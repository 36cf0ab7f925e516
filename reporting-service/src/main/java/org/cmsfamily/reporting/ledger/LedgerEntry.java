package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.rate.RateUsed;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger. It never changes; a correction is another entry that reverses it.
 *
 * @param id derived from paying instrument, source system and reference
 * @param quarter where it is booked: that of its date, or the payer's open one if that was closed
 * @param concerns the quarter it belongs to by its matter
 * @param paidBy whose fund was charged, or received the income
 * @param borneBy the one instrument that bears it; null when a key splits it
 * @param key the id of the key that splits it; null when one instrument bears it
 * @param amount as booked in the accounting system; null for staff days
 * @param days staff days; null for money
 * @param rate how the amount was converted; null when it was in the plan's currency
 * @param booked in the plan's currency; zero for staff days
 * @param planned the same at the planned rate; {@code booked} where the plan names no rate
 * @param reported in the family's reporting currency, at the rate of the booking date
 * @param reference the source system's own, unique for that system and payer
 * @param batch the import it came with
 * @param group the sums it is counted in
 * @param reverses the entry it takes back, whole or in part; null for any other
 * @param again which booking of its reference this is, from the second on; null for the first
 */
public record LedgerEntry(
    String id,
    String family,
    String service,
    Quarter quarter,
    Quarter concerns,
    LocalDate bookingDate,
    Kind kind,
    String paidBy,
    @Nullable String borneBy,
    @Nullable String key,
    @Nullable Money amount,
    @Nullable BigDecimal days,
    @Nullable RateUsed rate,
    Money booked,
    Money planned,
    Money reported,
    String purpose,
    String description,
    String document,
    String sourceSystem,
    String reference,
    String batch,
    @JsonProperty("lot") String group,
    @Nullable String reverses,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer again) {

  /** Which booking of its reference this is: a reference is booked again once it was reversed. */
  int booking() {
    return again == null ? 1 : again;
  }
}
