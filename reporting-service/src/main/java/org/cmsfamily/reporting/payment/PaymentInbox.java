package org.cmsfamily.reporting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.replica.ServicesOf;
import org.jspecify.annotations.Nullable;

/** What waits to be paid, and the payments that wait to be confirmed. */
@ApplicationScoped
class PaymentInbox implements InboxSource {

  private final ServicesOf services;
  private final DebtsReading debts;
  private final Payments payments;

  PaymentInbox(ServicesOf services, DebtsReading debts, Payments payments) {
    this.services = services;
    this.debts = debts;
    this.payments = payments;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return held.stream()
        .filter(capacity -> capacity.role().equals(Roles.FINANCE_OFFICER))
        .flatMap(officer -> Stream.concat(toPay(officer), toConfirm(officer)))
        .limit(MOST)
        .toList();
  }

  private Stream<InboxItem> toPay(Capacity officer) {
    return services
        .of(officer.holder())
        .flatMap(
            service ->
                debts.of(service).stream()
                    .filter(
                        debt ->
                            debt.from().equals(officer.holder())
                                || debt.to().equals(officer.holder()))
                    .filter(debt -> debt.isToPay(officer.holder()))
                    .map(debt -> toPay(service, debt, officer)));
  }

  private static InboxItem toPay(ServiceFacts service, Debt debt, Capacity officer) {
    return item(
        InboxKind.PAY,
        officer,
        "%s to %s for %s, %s"
            .formatted(
                Amounts.text(debt.rest(officer.holder())),
                debt.other(officer.holder()),
                debt.quarter(),
                service.title()),
        "/reporting/services/%s/settlements".formatted(service.code()),
        debt.dueOn(),
        debt.quarter().end(),
        new InboxThing(
            service.family(),
            InboxType.SETTLEMENT,
            service.code(),
            Text.of("inbox-settlement")
                .with("amount", Amounts.said(debt.rest(officer.holder())))
                .with("to", debt.other(officer.holder()))
                .with("quarter", debt.quarter())
                .with("service", service.called())));
  }

  private Stream<InboxItem> toConfirm(Capacity officer) {
    var waiting =
        Filter.where("creditor", officer.holder())
            .with("confirmedOn is null and withdrawnOn is null", Map.of());
    return payments.page(waiting, new Page(MOST, "")).items().stream()
        .map(payment -> toConfirm(payment, officer));
  }

  private static InboxItem toConfirm(Payment payment, Capacity officer) {
    return item(
        InboxKind.CONFIRM,
        officer,
        "%s of %s, %s"
            .formatted(Amounts.text(payment.amount()), payment.from(), payment.reference()),
        "/reporting/payments/" + payment.id(),
        null,
        payment.recorded().on(),
        new InboxThing(
            payment.family(),
            InboxType.PAYMENT,
            payment.id(),
            Text.of("inbox-payment")
                .with("amount", Amounts.said(payment.amount()))
                .with("from", payment.from())
                .with("reference", payment.reference())));
  }

  private static InboxItem item(
      InboxKind kind,
      Capacity officer,
      String subject,
      String link,
      @Nullable LocalDate deadline,
      LocalDate since,
      InboxThing thing) {
    return new InboxItem(
        kind,
        officer,
        subject,
        link,
        deadline,
        since.atStartOfDay(ZoneOffset.UTC).toInstant(),
        officer.holder(),
        thing);
  }
}
