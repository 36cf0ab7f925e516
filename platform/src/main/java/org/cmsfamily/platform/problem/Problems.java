package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become problem documents. */
class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  @ServerExceptionMapper
  public Response problem(Problem problem) {
    return ProblemDocument.of(problem);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response unauthenticated() {
    return ProblemDocument.of(
        Problem.of(PlatformProblems.UNAUTHENTICATED, "Send a bearer token of a trusted issuer"));
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException refused) {
    return ProblemDocument.of(
        Problem.of(PlatformProblems.FORBIDDEN, "No appointment of yours gives this role today"));
  }

  @ServerExceptionMapper
  public Response issuerUnreachable(OIDCException outage) {
    LOG.warn("A token's issuer cannot be asked", outage);
    return ProblemDocument.of(
        Problem.of(PlatformProblems.ISSUER_UNREACHABLE, "Try again in a few seconds")
            .retryAfter(5));
  }

  @ServerExceptionMapper
  public Response constraints(ConstraintViolationException broken) {
    var violations =
        broken.getConstraintViolations().stream()
            .map(v -> Violation.at(pointer(v.getPropertyPath()), v.getMessage()))
            .sorted(Comparator.comparing(Violation::pointer))
            .toList();
    return ProblemDocument.of(
        Problem.of(PlatformProblems.INVALID, Problem.counted(violations)).with(violations));
  }

  @ServerExceptionMapper
  public Response json(JsonProcessingException unreadable) {
    return ProblemDocument.of(notReadable(unreadable));
  }

  @ServerExceptionMapper
  public Response mismatch(MismatchedInputException unreadable) {
    return ProblemDocument.of(notReadable(unreadable));
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException failure) {
    if (failure.getCause() instanceof JsonProcessingException unreadable) {
      return ProblemDocument.of(notReadable(unreadable));
    }
    if (failure.getCause() instanceof Problem problem) {
      return ProblemDocument.of(problem);
    }
    if (failure instanceof NotFoundException && failure.getCause() != null) {
      return ProblemDocument.of(
          Problem.of(PlatformProblems.INVALID, "A parameter of the address cannot be read"));
    }
    return ProblemDocument.of(Problem.of(typeOf(failure), "See the API's page for what is served"));
  }

  @ServerExceptionMapper
  public Response other(Throwable failure) {
    var known = KnownFailures.find(failure);
    known.filter(KnownFailures::isOutage).ifPresent(p -> LOG.warnf("Unavailable: %s", failure));
    return known.map(ProblemDocument::of).orElseGet(() -> bug(failure));
  }

  private static Response bug(Throwable bug) {
    var traceId = UUID.randomUUID().toString();
    LOG.errorf(bug, "Unexpected, trace id %s", traceId);
    return ProblemDocument.internal(traceId);
  }

  private static ProblemType typeOf(WebApplicationException failure) {
    return switch (failure) {
      case NotFoundException e -> PlatformProblems.NOT_FOUND;
      case NotAcceptableException e -> PlatformProblems.NOT_ACCEPTABLE;
      case NotSupportedException e -> PlatformProblems.UNSUPPORTED;
      case NotAllowedException e -> PlatformProblems.METHOD_NOT_ALLOWED;
      default -> {
        int status = failure.getResponse().getStatus();
        yield new ProblemType(
            status,
            "http-" + status,
            String.valueOf(failure.getResponse().getStatusInfo().getReasonPhrase())
                .toLowerCase(Locale.ROOT));
      }
    };
  }

  private static Problem notReadable(JsonProcessingException unreadable) {
    return Problem.of(PlatformProblems.INVALID, "The JSON cannot be read")
        .with(List.of(JsonViolations.violation(unreadable)));
  }

  /** Without the first two steps, which are the method and its parameter. */
  private static String pointer(Iterable<Path.Node> path) {
    return Pointer.of(() -> StreamSupport.stream(path.spliterator(), false).skip(2).iterator())
        .text();
  }
}
