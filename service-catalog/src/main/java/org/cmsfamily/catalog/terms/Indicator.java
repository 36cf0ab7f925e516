package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cmsfamily.catalog.cost.Decimals;
import org.cmsfamily.catalog.cost.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a service promises to improve.
 *
 * @param unit of baseline and target
 * @param direction in which better lies; null in a draft that does not say yet
 * @param baseline where it stands before the service; null if not known yet
 * @param target where it shall stand; null if not agreed yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(
    @NotNull @Code String code,
    @NotBlank @Wording String unit,
    @Nullable Direction direction,
    @Nullable @Digits(integer = 15, fraction = 10) BigDecimal baseline,
    @Nullable @Digits(integer = 15, fraction = 10) BigDecimal target) {

  /** In which direction better lies. */
  public enum Direction {
    @JsonProperty("up")
    UP,
    @JsonProperty("down")
    DOWN
  }

  public Indicator {
    unit = Wording.Form.of(unit);
    baseline = plain(baseline);
    target = plain(target);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : Decimals.plain(number);
  }

  /** It can be measured against something. */
  public boolean complete() {
    return baseline != null && target != null;
  }

  /** Its target is better than its baseline. */
  public boolean improves() {
    if (direction == null || baseline == null || target == null) {
      return false;
    }
    int change = target.compareTo(baseline);
    return direction == Direction.UP ? change > 0 : change < 0;
  }
}
