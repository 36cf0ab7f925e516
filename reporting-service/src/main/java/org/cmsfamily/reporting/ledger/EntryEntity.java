package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ledger_entry")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class EntryEntity {
  @Id String id;
  String family;
  String service;
  Quarter quarter;
  Quarter concerns;
  LocalDate bookingDate;
  Kind kind;
  String paidBy;
  @Nullable String borneBy;
  @Nullable String key;
  @Nullable BigDecimal amount;
  @Nullable String currency;
  @Nullable BigDecimal days;

  @Embedded
  @JsonUnwrapped(prefix = "rate_")
  @Nullable RateColumns rate;

  BigDecimal booked;
  BigDecimal planned;
  String planCurrency;
  BigDecimal reported;
  String reportingCurrency;
  String purpose;
  String description;
  String document;
  String sourceSystem;
  String sourceKey;
  String reference;
  String referenceKey;
  int booking;
  String batch;
  String postingGroup;
  @Nullable String reverses;
  String[] readers;

  static EntryEntity of(LedgerEntry entry, Set<String> readers) {
    var entity = new EntryEntity();
    entity.id = entry.id();
    entity.family = entry.family();
    entity.service = entry.service();
    entity.quarter = entry.quarter();
    entity.concerns = entry.concerns();
    entity.bookingDate = entry.bookingDate();
    entity.kind = entry.kind();
    entity.paidBy = entry.paidBy();
    entity.borneBy = entry.borneBy();
    entity.key = entry.key();
    entity.setAmounts(entry);
    entity.purpose = entry.purpose();
    entity.description = entry.description();
    entity.document = entry.document();
    entity.sourceSystem = entry.sourceSystem();
    entity.sourceKey = NormalForm.of(entry.sourceSystem());
    entity.reference = entry.reference();
    entity.referenceKey = NormalForm.of(entry.reference());
    entity.booking = entry.booking();
    entity.batch = entry.batch();
    entity.postingGroup = entry.group();
    entity.reverses = entry.reverses();
    entity.readers = readers.toArray(String[]::new);
    return entity;
  }

  private void setAmounts(LedgerEntry entry) {
    var money = entry.amount();
    amount = money == null ? null : Amounts.number(money);
    currency = money == null ? null : money.getCurrency().getCurrencyCode();
    days = entry.days();
    rate = RateColumns.of(entry.rate());
    booked = Amounts.number(entry.booked());
    planned = Amounts.number(entry.planned());
    planCurrency = entry.booked().getCurrency().getCurrencyCode();
    reported = Amounts.number(entry.reported());
    reportingCurrency = entry.reported().getCurrency().getCurrencyCode();
  }

  LedgerEntry toEntry() {
    return new LedgerEntry(
        id,
        family,
        service,
        quarter,
        concerns,
        bookingDate,
        kind,
        paidBy,
        borneBy,
        key,
        amount == null || currency == null ? null : Amounts.of(amount, currency),
        days,
        rate == null ? null : rate.toRate(),
        Amounts.of(booked, planCurrency),
        Amounts.of(planned, planCurrency),
        Amounts.of(reported, reportingCurrency),
        purpose,
        description,
        document,
        sourceSystem,
        reference,
        batch,
        postingGroup,
        reverses,
        booking == 1 ? null : booking);
  }
}
