package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;

/** The services that can go on by other terms. */
@ApplicationScoped
public class ContinuedServices {
  private final Services services;

  ContinuedServices(Services services) {
    this.services = services;
  }

  /**
   * A service as it stands.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it does not exist for the actor
   */
  public ContinuedService get(String id) {
    return ContinuedService.of(services.get(id));
  }
}
