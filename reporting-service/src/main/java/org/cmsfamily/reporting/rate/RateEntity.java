package org.cmsfamily.reporting.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.store.Aggregate;

@Entity
@Table(name = "rate")
@IdClass(RateEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class RateEntity {

  /** One rate of a currency a day. */
  record Key(String family, String currency, LocalDate inForceFrom) implements Serializable {}

  @Id String family;
  @Id String currency;
  @Id LocalDate inForceFrom;
  BigDecimal perUsd;
  String source;
  String batch;
  String[] readers;

  static RateEntity of(String family, String batch, Rate rate) {
    var entity = new RateEntity();
    entity.family = family;
    entity.currency = rate.currency();
    entity.inForceFrom = rate.inForceFrom();
    entity.perUsd = rate.perUsd();
    entity.source = rate.source();
    entity.batch = batch;
    entity.readers = new String[] {Aggregate.EVERYONE};
    return entity;
  }

  Rate toRate() {
    return new Rate(currency, inForceFrom, perUsd, source);
  }
}
