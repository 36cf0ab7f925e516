package org.cmsfamily.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses an address or headers over the limit, and a body that is announced larger than any may
 * be. The HTTP server below lets far longer ones through, since it has no problem document for
 * those that it refuses itself.
 */
@ApplicationScoped
class RequestHeadFilter {
  private static final String ARCHIVES = "/archives";

  private final long mostBytes;

  RequestHeadFilter(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
    this.mostBytes = mostBytes.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, EarlyOrder.HEAD);
  }

  private void check(RoutingContext request) {
    var problem = problem(request.request());
    if (problem.isEmpty()) {
      request.next();
    } else {
      EarlyAnswer.refuseAndClose(request, problem.get());
    }
  }

  private Optional<Problem> problem(HttpServerRequest request) {
    if (request.uri().length() > Limits.ADDRESS) {
      return tooMuch(PlatformProblems.ADDRESS_TOO_LONG, "address-limit", Limits.ADDRESS);
    }
    if (size(request) > Limits.HEADERS) {
      return tooMuch(PlatformProblems.HEADERS_TOO_LARGE, "headers-limit", Limits.HEADERS);
    }
    long most =
        String.valueOf(request.path()).endsWith(ARCHIVES)
            ? mostBytes
            : Math.min(mostBytes, Limits.ANNOUNCED_BYTES);
    if (announced(request) > most) {
      return tooMuch(PlatformProblems.TOO_LARGE, "body-limit", most);
    }
    return Optional.empty();
  }

  private static Optional<Problem> tooMuch(ProblemType type, String code, long most) {
    return Optional.of(Problem.of(type, Text.of(code).with("most", most)));
  }

  private static int size(HttpServerRequest request) {
    int size = 0;
    for (var header : request.headers()) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size;
  }

  private static long announced(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }
}
