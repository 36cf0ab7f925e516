package org.cmsfamily.workbench.quarter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.Debt;
import org.cmsfamily.workbench.reporting.PaymentState;
import org.cmsfamily.workbench.reporting.Quarter;
import org.cmsfamily.workbench.reporting.QuarterSummary;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the page of a quarter. */
@RequestScoped
class QuarterPages {
  private static final int NOT_FOUND = 404;
  private static final int MOST = 200;
  private static final int MOST_OPEN = 4;

  private final ReportingApi reporting;
  private final Families families;
  private final Offices offices;

  QuarterPages(@RestClient ReportingApi reporting, Families families, Offices offices) {
    this.reporting = reporting;
    this.families = families;
    this.offices = offices;
  }

  /** The quarters of a service, the newest first, with what is still owed. */
  QuartersPage list(List<ServiceSummary> choices, String service, @Nullable Service down) {
    try {
      return opened(choices, service, down);
    } catch (Refusal refusal) {
      boolean known = choices.stream().anyMatch(one -> one.code().equals(service));
      if (refusal.status() != NOT_FOUND || !known) throw refusal;
      return new QuartersPage(choices, service, List.of(), Map.of(), List.of(), down);
    }
  }

  /** A service's books may be closed to somebody who sees the service itself. */
  private QuartersPage opened(
      List<ServiceSummary> choices, String service, @Nullable Service down) {
    var quarters = Service.REPORTING.ask(() -> reporting.listQuarters(service)).items().reversed();
    var debts =
        Service.REPORTING.ask(() -> reporting.getSettlements(service).await().indefinitely());
    return new QuartersPage(
        choices, service, quarters, waiting(service, quarters), debts.open(), down);
  }

  /** Who has not closed the open quarters: of these there are few at a time. */
  private Map<String, String> waiting(String service, List<QuarterSummary> quarters) {
    return quarters.stream()
        .filter(one -> !one.state().equals("closed"))
        .limit(MOST_OPEN)
        .map(one -> books(service, one.quarter()))
        .filter(books -> !books.notClosed().isEmpty())
        .collect(Collectors.toMap(Quarter::quarter, books -> String.join(", ", books.notClosed())));
  }

  private Quarter books(String service, String quarter) {
    return Service.REPORTING.ask(
        () -> reporting.getQuarter(service, quarter).await().indefinitely());
  }

  /** The quarter as it stands; its books, debts and payments are asked for at once. */
  QuarterPage page(String service, String quarter, Typed typed) {
    var family = families.current().code();
    var answers =
        Service.REPORTING.ask(
            () ->
                Uni.combine()
                    .all()
                    .unis(
                        reporting.getQuarter(service, quarter),
                        reporting.getSettlements(service),
                        reporting.listPayments(family, service, quarter, MOST))
                    .asTuple()
                    .await()
                    .indefinitely());
    var debts = answers.getItem2().of(quarter);
    return new QuarterPage(
        answers.getItem1(),
        debts,
        answers.getItem3().items(),
        paying(debts),
        offices.holders(Role.FINANCE_OFFICER),
        debts.stream().allMatch(debt -> debt.state() == PaymentState.PAID),
        true,
        typed);
  }

  /** An earlier revision, to read only. */
  QuarterPage revision(String service, String quarter, int number) {
    var books = Service.REPORTING.ask(() -> reporting.getQuarterRevision(service, quarter, number));
    return new QuarterPage(
        books, List.of(), List.of(), null, List.of(), false, false, Typed.at(null, null));
  }

  private @Nullable PossibleAct paying(List<Debt> debts) {
    return debts.stream()
        .flatMap(
            debt ->
                Stream.ofNullable(offices.act("record-payment", Role.FINANCE_OFFICER, debt.from())))
        .findFirst()
        .orElse(null);
  }
}
