package org.cmsfamily.reporting.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rate")
@IdClass(RateEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class RateEntity {

  /** One version of the rate of a currency and day. */
  record Key(String family, String currency, LocalDate inForceFrom, int version)
      implements Serializable {}

  @Id String family;
  @Id String currency;
  @Id LocalDate inForceFrom;
  @Id int version;

  BigDecimal perUsd;
  String source;
  String batch;
  @Nullable String corrects;
  @Nullable LocalDate recordedOn;
  String[] readers;

  static RateEntity of(String family, String batch, RecordedRate recorded) {
    var rate = recorded.rate();
    var entity = new RateEntity();
    entity.family = family;
    entity.currency = rate.currency();
    entity.inForceFrom = rate.inForceFrom();
    entity.perUsd = rate.perUsd();
    entity.source = rate.source();
    entity.batch = batch;
    entity.version = recorded.version();
    entity.corrects = recorded.corrects();
    entity.recordedOn = recorded.recordedOn();
    entity.readers = new String[] {Aggregate.EVERYONE};
    return entity;
  }

  RecordedRate toRate() {
    return new RecordedRate(
        new Rate(currency, inForceFrom, perUsd, source), version, corrects, recordedOn);
  }
}
