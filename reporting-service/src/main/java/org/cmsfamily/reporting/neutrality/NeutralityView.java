package org.cmsfamily.reporting.neutrality;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.quarter.FigureState;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Every participant's years of a service.
 *
 * @param plannedRates units of {@code currency} per unit of the foreign one, as the plan names them
 */
public record NeutralityView(
    String family,
    String service,
    String currency,
    SortedMap<String, BigDecimal> plannedRates,
    List<Year> years) {

  /**
   * One budget year.
   *
   * @param state {@code final} if every quarter of it that is over is closed by all
   * @param through the last closed quarter that is counted; null unless final
   * @param missing who has not closed which quarter of it that is over
   */
  public record Year(
      int year,
      FigureState state,
      @Nullable Quarter through,
      SortedMap<Quarter, SortedSet<String>> missing,
      SortedMap<String, Need> instruments) {}

  /**
   * What a participant needs: sums so far while books are open, and no verdict from them.
   *
   * @param leftAt {@code planned-rates}: at which rates {@code left} is; null with it
   * @param left null unless the year's state is final
   * @param verdict null unless the year's state is final
   */
  public record Need(
      Money baseline,
      Money needed,
      Money neededAtPlannedRate,
      @Nullable Money left,
      @Nullable String leftAt,
      @Nullable NeutralityStatus verdict) {

    static Need of(YearNeed need, FigureState state) {
      boolean sure = state == FigureState.FINAL;
      return new Need(
          need.baseline(),
          need.needed(),
          need.neededAtPlannedRate(),
          sure ? need.left() : null,
          sure ? YearNeed.LEFT_AT : null,
          sure ? need.verdict() : null);
    }
  }
}
