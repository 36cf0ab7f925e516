package org.cmsfamily.registry.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * The instruments that share services.
 *
 * @param zone the time zone of its business days
 * @param reportingPeriod how often reports are due, {@code quarter}
 * @param businessDate a business date of its own; null: the clock's day
 * @param demonstration whether it is no real family
 */
public record Family(
    String code,
    Names names,
    String zone,
    String reportingCurrency,
    List<String> languages,
    String reportingPeriod,
    @Nullable LocalDate businessDate,
    List<ServiceArea> serviceAreas,
    RollOut rollOut,
    HouseRules houseRules,
    boolean demonstration,
    long version)
    implements Aggregate {

  public Family {
    languages = List.copyOf(languages);
    serviceAreas = List.copyOf(serviceAreas);
  }

  /**
   * The same on a later business date.
   *
   * @throws Problem 422 {@code business-date-back} if the date is not later
   */
  Family on(LocalDate date) {
    if (businessDate != null && !date.isAfter(businessDate)) {
      throw Problem.of(
          RegistryProblems.BUSINESS_DATE_BACK, "%s is at %s already".formatted(code, businessDate));
    }
    return new Family(
        code,
        names,
        zone,
        reportingCurrency,
        languages,
        reportingPeriod,
        date,
        serviceAreas,
        rollOut,
        houseRules,
        demonstration,
        version + 1);
  }

  /** What {@code terms} say, as the next version; the code and the business date stay. */
  Family changedTo(Family terms) {
    return new Family(
        code,
        terms.names,
        terms.zone,
        terms.reportingCurrency,
        terms.languages,
        terms.reportingPeriod,
        businessDate,
        terms.serviceAreas,
        terms.rollOut,
        terms.houseRules,
        demonstration,
        version + 1);
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public String family() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.of(Aggregate.instrumentsOf(code));
  }
}
