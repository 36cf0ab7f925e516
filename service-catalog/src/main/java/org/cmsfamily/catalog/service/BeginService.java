package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.catalog.code.FamilyCodes;

/** The service begins, approved, once every participant's own body has approved its terms. */
@ApplicationScoped
public class BeginService {

  private final Services services;
  private final FamilyCodes codes;

  BeginService(Services services, FamilyCodes codes) {
    this.services = services;
    this.codes = codes;
  }

  /**
   * Begins it in the current transaction.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if another service of the family bears its code
   */
  public void begin(ApprovedTerms approved) {
    var terms = approved.text().terms();
    var id = codes.idOf("service", approved.family(), terms.serviceCode());
    services.add(Service.begin(id, approved));
  }
}
