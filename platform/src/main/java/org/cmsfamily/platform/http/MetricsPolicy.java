package org.cmsfamily.platform.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Metrics are for an operator, and for the scraper that bears the configured secret as its bearer
 * token; without a secret configured there is no scraper. Source: domain, section 4.
 */
@ApplicationScoped
class MetricsPolicy implements HttpSecurityPolicy {
  static final String PATH = "/q/metrics";
  private static final String NONE = "none";

  private final String credential;

  MetricsPolicy(@ConfigProperty(name = "skein.scraper-secret") String secret) {
    this.credential = secret.equals(NONE) ? "" : "Bearer " + secret;
  }

  @Override
  public String name() {
    return "metrics";
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    var sent = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (isScraper(sent)) {
      return CheckResult.permit();
    }
    return BearerFilter.mayBeToken(sent)
        ? identity
            .map(MetricsPolicy::permitted)
            .onFailure(AuthenticationFailedException.class)
            .transform(failed -> unknown())
        : Uni.createFrom().failure(unknown());
  }

  private boolean isScraper(@Nullable String sent) {
    return sent != null
        && !credential.isEmpty()
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), credential.getBytes(StandardCharsets.UTF_8));
  }

  private static CheckResult permitted(SecurityIdentity identity) {
    if (!identity.hasRole(Roles.OPERATOR)) {
      throw Problem.of(PlatformProblems.FORBIDDEN, Text.of("for-the-operator"));
    }
    return CheckResult.PERMIT;
  }

  private static Problem unknown() {
    return Problem.of(PlatformProblems.UNAUTHENTICATED, Text.of("for-the-operator"));
  }
}
