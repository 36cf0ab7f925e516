package org.cmsfamily.workbench.quarter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.Debt;
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
      return new QuartersPage(choices, service, List.of(), List.of(), down);
    }
  }

  /** A service's books may be closed to somebody who sees the service itself. */
  private QuartersPage opened(
      List<ServiceSummary> choices, String service, @Nullable Service down) {
    var quarters = Service.REPORTING.ask(() -> reporting.listQuarters(service)).items().reversed();
    var debts =
        Service.REPORTING.ask(() -> reporting.getSettlements(service).await().indefinitely());
    return new QuartersPage(choices, service, quarters, debts.open(), down);
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
        true,
        typed);
  }

  /** An earlier revision, to read only. */
  QuarterPage revision(String service, String quarter, int number) {
    var books = Service.REPORTING.ask(() -> reporting.getQuarterRevision(service, quarter, number));
    return new QuarterPage(
        books, List.of(), List.of(), null, List.of(), false, Typed.at(null, null));
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
