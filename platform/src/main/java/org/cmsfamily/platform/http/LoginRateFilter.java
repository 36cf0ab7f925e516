package org.cmsfamily.platform.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what one login sends too often, once its token is verified and before a body is read. */
public class LoginRateFilter {
  private final Actor actor;
  private final RequestRates rates;

  LoginRateFilter(Actor actor, RequestRates rates) {
    this.actor = actor;
    this.rates = rates;
  }

  /**
   * Counts the request.
   *
   * @throws Problem 429 with the seconds to wait
   */
  @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
  public void count(ContainerRequestContext request) {
    var login = actor.login();
    if (!login.isEmpty()) {
      rates
          .ofLogin(login)
          .ifPresent(
              problem -> {
                throw problem;
              });
    }
  }
}
