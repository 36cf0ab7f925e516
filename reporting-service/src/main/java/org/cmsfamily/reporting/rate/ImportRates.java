package org.cmsfamily.reporting.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.csv.UploadedFile;

/**
 * The host's finance officer, or the family's treasurer (a finance officer of the family itself),
 * imports the published rates of exchange: all of the file, or nothing. A rate once stored is never
 * replaced, since entries were converted with it: a wrong one is corrected beside it.
 */
@ApplicationScoped
class ImportRates {

  private final Rates rates;
  private final RateImporters importers;
  private final BusinessCalendar calendar;
  private final Actor actor;

  ImportRates(Rates rates, RateImporters importers, BusinessCalendar calendar, Actor actor) {
    this.rates = rates;
    this.importers = importers;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Imports.
   *
   * @throws Problem 422 if a line is invalid, or contradicts a stored rate and corrects none,
   *     listing every one
   */
  Done<RatesView> importFile(String family, Upload file, RatesParameters parameters) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.FINANCE_OFFICER), importers.of(family), parameters.actingAs());
    var read = UploadedFile.read(file, in -> RatesFile.read(in, parameters.form()));
    var plan =
        new RatesPlan(
            rates.lock(family), parameters.table(), calendar.today(family), read.violations());
    read.rates().forEach(plan::add);
    if (!read.violations().isEmpty()) {
      throw refusal(read.violations());
    }
    return store(family, read, plan, capacity);
  }

  private Done<RatesView> store(String family, RatesFile read, RatesPlan plan, Capacity capacity) {
    if (plan.toStore().isEmpty()) {
      return Done.unchanged(plan.view(null, read.lines()));
    }
    var batch = UUID.randomUUID().toString();
    rates.addAll(family, batch, plan.toStore());
    var view = plan.view(batch, read.lines());
    return Done.of(
        view,
        new ActDraft(
            RateAct.IMPORT.text(),
            "rates",
            batch,
            1,
            capacity,
            family,
            Set.of(capacity.holder(), Aggregate.instrumentsOf(family)),
            Map.of("accepted", view.accepted(), "corrected", view.corrected())));
  }

  private static Problem refusal(LineViolations violations) {
    return Problem.of(
            ReportingProblems.RATES_REFUSED,
            Text.of("rate-lines-wrong").with("lines", violations.lines()))
        .with(violations.listed().stream().map(LineViolation::toViolation).toList())
        .extension("violationsTotal", violations.total());
  }
}
