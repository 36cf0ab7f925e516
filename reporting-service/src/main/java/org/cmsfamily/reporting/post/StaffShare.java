package org.cmsfamily.reporting.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * An instrument's part of a post, or of all.
 *
 * @param percent of the post; null for its part of all
 * @param yearlyCost null unless each post states its cost
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffShare(@Nullable BigDecimal percent, BigDecimal fte, @Nullable Money yearlyCost) {

  StaffShare ofAll() {
    return new StaffShare(null, fte, yearlyCost);
  }

  StaffShare plus(StaffShare other) {
    var sum =
        yearlyCost == null || other.yearlyCost == null ? null : yearlyCost.add(other.yearlyCost);
    return new StaffShare(null, fte.add(other.fte), sum);
  }
}
