package org.cmsfamily.reporting.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.DatedEntity;
import org.cmsfamily.reporting.Withdrawal;
import org.cmsfamily.reporting.ledger.NormalForm;
import org.cmsfamily.reporting.payment.Payment.Recorded;
import org.cmsfamily.reporting.rate.RateUsed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "payment")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class PaymentEntity extends DatedEntity<Payment> {

  String service;
  Quarter quarter;
  String debtor;
  String creditor;
  LocalDate paidOn;
  BigDecimal amount;
  String currency;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable RateUsed rate;

  BigDecimal settles;
  String planCurrency;
  String reference;
  String referenceKey;
  LocalDate recordedOn;
  Capacity recordedBy;
  @Nullable LocalDate confirmedOn;
  @Nullable Capacity confirmedBy;
  @Nullable String withdrawal;
  @Nullable LocalDate withdrawnOn;
  @Nullable Capacity withdrawnBy;

  @Override
  protected void copy(Payment payment) {
    service = payment.service();
    quarter = payment.quarter();
    debtor = payment.from();
    creditor = payment.to();
    paidOn = payment.paidOn();
    amount = Amounts.number(payment.amount());
    currency = currency(payment.amount());
    rate = payment.rate();
    settles = Amounts.number(payment.settles());
    planCurrency = currency(payment.settles());
    reference = payment.reference();
    referenceKey = NormalForm.of(payment.reference());
    recordedOn = payment.recorded().on();
    recordedBy = payment.recorded().by();
    var confirmed = payment.confirmed();
    confirmedOn = confirmed == null ? null : confirmed.on();
    confirmedBy = confirmed == null ? null : confirmed.by();
    var given = payment.withdrawal();
    withdrawal = given == null ? null : given.reason();
    withdrawnOn = given == null ? null : given.on();
    withdrawnBy = given == null ? null : given.by();
  }

  private static String currency(Money money) {
    return money.getCurrency().getCurrencyCode();
  }

  @Override
  public Payment toAggregate() {
    return new Payment(
        id(),
        family(),
        version(),
        readers(),
        service,
        quarter,
        debtor,
        creditor,
        paidOn,
        Amounts.of(amount, currency),
        rate,
        Amounts.of(settles, planCurrency),
        reference,
        new Recorded(recordedOn, recordedBy),
        confirmedOn == null || confirmedBy == null ? null : new Recorded(confirmedOn, confirmedBy),
        withdrawal == null || withdrawnOn == null || withdrawnBy == null
            ? null
            : new Withdrawal(withdrawal, withdrawnOn, withdrawnBy));
  }
}
