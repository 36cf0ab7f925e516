package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.catalog.code.FamilyCodes;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/**
 * The service begins, approved, or goes on by other terms or with those who accede, once every
 * participant's own body has approved its terms.
 */
@ApplicationScoped
public class BeginService {

  private final Services services;
  private final FamilyCodes codes;
  private final BusinessCalendar calendar;
  private final Holdings holdings;
  private final FamilyReplica families;

  BeginService(
      Services services,
      FamilyCodes codes,
      BusinessCalendar calendar,
      Holdings holdings,
      FamilyReplica families) {
    this.calendar = calendar;
    this.holdings = holdings;
    this.families = families;
    this.services = services;
    this.codes = codes;
  }

  /**
   * Begins it, or gives it its next terms, in the current transaction.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if another service of the family bears its
   *     code
   */
  public void begin(ApprovedTerms approved) {
    var continued = approved.continues();
    if (continued != null) {
      var followed = new Continuing(services.lock(continued)).approved(approved);
      holdings.release(services.update(followed), families.today(approved.family()));
      return;
    }
    var begun = services.ofProposal(approved.proposal());
    if (begun.isPresent()) {
      var today = calendar.today(approved.family());
      var completed = new Continuing(begun.get()).completed(approved, today);
      if (completed.version() != begun.get().version()) {
        services.update(completed);
      }
      return;
    }
    var code = approved.text().terms().serviceCode();
    services.add(Service.begin(codes.idOf("service", approved.family(), code), approved));
  }
}
