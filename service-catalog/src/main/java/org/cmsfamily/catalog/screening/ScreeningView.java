package org.cmsfamily.catalog.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.terms.Fingerprint;
import org.cmsfamily.platform.wording.Language;
import org.javamoney.moneta.Money;

/**
 * A screening as it is shown, with the cost plan divided among the participants.
 *
 * @param passed every safeguard is proved to hold
 * @param records versions of the registry's records that it rests on
 */
public record ScreeningView(
    Fingerprint fingerprint,
    LocalDate screenedOn,
    boolean passed,
    List<SafeguardResult> verdicts,
    CostsView costPlan,
    SortedMap<String, String> records) {

  /** What each instrument would pay in each year; nothing while the plan leaves something open. */
  public record CostsView(List<ShareView> shares, List<String> open) {}

  /**
   * One instrument's year.
   *
   * @param net recurring and one-time less voluntary income
   */
  public record ShareView(
      String instrument,
      int year,
      Money baseline,
      Money recurring,
      Money oneTime,
      Money voluntary,
      Money net) {

    static ShareView of(YearShare share) {
      return new ShareView(
          share.instrument(),
          share.year().getValue(),
          share.baseline(),
          share.recurring(),
          share.oneTime(),
          share.voluntary(),
          share.cost().subtract(share.voluntary()));
    }
  }

  /**
   * The screening of these terms.
   *
   * @param participants who takes part by them
   */
  public static ScreeningView of(
      Screening screening, Costs costs, Collection<String> participants, Language language) {
    return new ScreeningView(
        screening.fingerprint(),
        screening.on(),
        screening.passed(),
        screening.results().stream()
            .map(one -> one.shown(screening.on(), participants, language))
            .toList(),
        new CostsView(
            costs.shares().stream().map(ShareView::of).toList(),
            costs.open().stream().map(one -> one.text().in(language).words()).toList()),
        screening.records());
  }

  /** The same, its verdicts in a language. */
  public ScreeningView in(Language language) {
    return new ScreeningView(
        fingerprint,
        screenedOn,
        passed,
        verdicts.stream().map(one -> one.in(language)).toList(),
        costPlan,
        records);
  }
}
