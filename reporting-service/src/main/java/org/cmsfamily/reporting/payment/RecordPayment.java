package org.cmsfamily.reporting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.payment.Payment.Recorded;
import org.cmsfamily.reporting.quarter.QuarterReading;
import org.cmsfamily.reporting.rate.Conversion;
import org.cmsfamily.reporting.rate.NoRateInForce;
import org.cmsfamily.reporting.rate.Rates;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.replica.VisibleServices;

/** The debtor's finance officer records that a quarter's settlement was paid, whole or in part. */
@ApplicationScoped
class RecordPayment {

  private final VisibleServices services;
  private final QuarterReading quarters;
  private final DebtsReading debts;
  private final Payments payments;
  private final Rates rates;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Actor actor;

  RecordPayment(
      VisibleServices services,
      QuarterReading quarters,
      DebtsReading debts,
      Payments payments,
      Rates rates,
      LedgerLock lock,
      BusinessCalendar calendar,
      Actor actor) {
    this.services = services;
    this.quarters = quarters;
    this.debts = debts;
    this.payments = payments;
    this.rates = rates;
    this.lock = lock;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Records.
   *
   * @throws Problem 404 if there is no such service for the caller; 409 if the payer has recorded
   *     the reference already; 422 if the quarter is open, nothing is owed for it, the day is to
   *     come or before the quarter, or the currency has no rate on it
   */
  Done<Payment> record(String code, PaymentRequest request) {
    var service = services.get(code);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.FINANCE_OFFICER),
            holder -> service.everyParticipant().contains(holder),
            request.actingAs());
    lock.service(code);
    mustBeOwed(service, request, capacity.holder());
    var today = calendar.today(service.family());
    mustBeOfTheQuarter(service, request, today);
    var converted = converted(service, request);
    var payment =
        new Payment(
            UUID.randomUUID().toString(),
            service.family(),
            1,
            service.readersOf(request.quarter()),
            code,
            request.quarter(),
            capacity.holder(),
            request.to(),
            request.paidOn(),
            request.amount(),
            converted.rate(),
            converted.amount(),
            request.reference().strip(),
            new Recorded(today, capacity),
            null,
            null);
    payments.add(payment);
    return Done.of(
        payment,
        ActDraft.of(PaymentAct.RECORD, "payment", payment, capacity, Map.of("to", payment.to())));
  }

  /** Nothing is paid for a quarter before it begins, and the service with it. */
  private static void mustBeOfTheQuarter(
      ServiceFacts service, PaymentRequest request, LocalDate today) {
    var day = request.paidOn();
    if (day.isAfter(today)) {
      throw invalid("/paidOn", Text.of("day-after-today").with("day", day).with("today", today));
    }
    var quarter = request.quarter();
    var first = quarter.first().isBefore(service.start()) ? service.start() : quarter.first();
    if (day.isBefore(first)) {
      throw invalid(
          "/paidOn", Text.of("quarter-begins-on").with("quarter", quarter).with("day", first));
    }
  }

  private void mustBeOwed(ServiceFacts service, PaymentRequest request, String from) {
    var closed =
        quarters
            .find(service.code(), request.quarter())
            .filter(quarter -> quarter.closed())
            .orElseThrow(
                () ->
                    Problem.of(
                        ReportingProblems.NOTHING_OWED,
                        Text.of("not-closed-by-all")
                            .with("quarter", request.quarter())
                            .with("service", service.code())));
    if (debts.of(service).stream()
        .filter(debt -> debt.isBetween(closed.quarter(), from, request.to()))
        .noneMatch(debt -> debt.rest(from).isPositive())) {
      throw Problem.of(
          ReportingProblems.NOTHING_OWED,
          Text.of("owes-nothing")
              .with("from", from)
              .with("to", request.to())
              .with("quarter", request.quarter())
              .with("service", service.code()));
    }
  }

  private Conversion converted(ServiceFacts service, PaymentRequest request) {
    try {
      return rates
          .of(service.family())
          .convert(request.amount(), service.costPlan().currency(), request.paidOn());
    } catch (NoRateInForce e) {
      throw invalid("/amount/currency", e.text());
    }
  }

  private static Problem invalid(String pointer, Text message) {
    return Problem.of(PlatformProblems.INVALID, message)
        .with(List.of(Violation.at(pointer, message)));
  }
}
