package org.cmsfamily.registry.family;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.text.NamesColumns;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The row of a family. */
@Entity
@Table(name = "family")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class FamilyEntity extends AggregateEntity<Family> {

  @Embedded NamesColumns names;
  String zone;
  String reportingCurrency;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> languages;

  String reportingPeriod;
  @Nullable LocalDate businessDate;

  @JdbcTypeCode(SqlTypes.JSON)
  List<ServiceArea> serviceAreas;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  RollOut rollOut;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  HouseRules houseRules;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable PendingTerms pendingTerms;

  @Nullable String termsDecision;
  boolean demonstration;

  @Override
  protected void copy(Family aggregate) {
    names = NamesColumns.of(aggregate.names());
    zone = aggregate.zone();
    reportingCurrency = aggregate.reportingCurrency();
    languages = aggregate.languages();
    reportingPeriod = aggregate.reportingPeriod();
    businessDate = aggregate.businessDate();
    serviceAreas = aggregate.serviceAreas();
    rollOut = aggregate.rollOut();
    houseRules = aggregate.houseRules();
    pendingTerms = aggregate.pendingTerms();
    termsDecision = aggregate.termsDecision();
    demonstration = aggregate.demonstration();
  }

  @Override
  public Family toAggregate() {
    return new Family(
        id(),
        names.toNames(),
        zone,
        reportingCurrency,
        languages,
        reportingPeriod,
        businessDate,
        serviceAreas,
        rollOut,
        houseRules,
        pendingTerms,
        termsDecision,
        demonstration,
        version());
  }
}
