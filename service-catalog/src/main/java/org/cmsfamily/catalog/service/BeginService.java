package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;

/** The service begins, approved, once every participant's own body has approved its terms. */
@ApplicationScoped
public class BeginService {

  private final Services services;

  BeginService(Services services) {
    this.services = services;
  }

  /**
   * Begins it in the current transaction.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if another service bears its code
   */
  public void begin(ApprovedTerms approved) {
    services.add(Service.begin(approved));
  }
}
