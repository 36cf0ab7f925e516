package org.cmsfamily.platform.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cmsfamily.platform.problem.KnownFailures;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What fails before or behind the resources is answered by a problem document like everything else,
 * and what is asked outside the service's root path as well: from the first request below it on,
 * since the router of the root is found by that.
 */
@ApplicationScoped
class EarlyFailures {
  private static final Logger LOG = Logger.getLogger(EarlyFailures.class);

  private final AtomicBoolean rootKnown = new AtomicBoolean();

  void register(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE)
        .handler(this::noteRoot)
        .failureHandler(EarlyFailures::answer);
  }

  private void noteRoot(RoutingContext request) {
    if (!rootKnown.get()
        && request instanceof RoutingContextInternal inner
        && inner.parent() != null
        && rootKnown.compareAndSet(false, true)) {
      inner
          .parent()
          .currentRouter()
          .errorHandler(404, outside -> EarlyAnswer.refuse(outside, notFound()));
    }
    request.next();
  }

  private static void answer(RoutingContext request) {
    EarlyAnswer.refuse(request, problem(request.failure(), request.statusCode()));
  }

  private static Problem problem(@Nullable Throwable failure, int status) {
    if (failure instanceof UnauthorizedException
        || failure instanceof AuthenticationFailedException) {
      return Problem.of(PlatformProblems.UNAUTHENTICATED, Text.of("send-token"));
    }
    if (failure instanceof ForbiddenException) {
      return Problem.of(PlatformProblems.FORBIDDEN, Text.of("no-such-role"));
    }
    var known = failure == null ? Optional.<Problem>empty() : KnownFailures.find(failure);
    if (known.isPresent()) {
      return known.get();
    }
    return failure == null || isOfTheRequest(status) ? ofStatus(status) : bug(failure);
  }

  private static boolean isOfTheRequest(int status) {
    return status >= 400 && status < 500;
  }

  private static Problem ofStatus(int status) {
    return switch (status) {
      case 404 -> notFound();
      case 405 -> Problem.of(PlatformProblems.METHOD_NOT_ALLOWED, Text.of("see-api-page"));
      case 413 -> Problem.of(PlatformProblems.TOO_LARGE, Text.of("body-too-large"));
      default -> Problem.of(PlatformProblems.INVALID, Text.of("request-unreadable"));
    };
  }

  private static Problem notFound() {
    return Problem.of(PlatformProblems.NOT_FOUND, Text.of("see-api-page"));
  }

  private static Problem bug(Throwable failure) {
    var traceId = UUID.randomUUID().toString();
    LOG.errorf(failure, "Unexpected before a resource, trace id %s", traceId);
    return Problem.of(PlatformProblems.INTERNAL, Text.of("recorded").with("traceId", traceId));
  }
}
