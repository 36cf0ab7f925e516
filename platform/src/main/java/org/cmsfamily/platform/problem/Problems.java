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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.cmsfamily.platform.wording.ConstraintTexts;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become problem documents. */
class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  @ServerExceptionMapper
  public Response problem(Problem problem, HttpHeaders headers) {
    return answer(problem, headers);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response unauthenticated(HttpHeaders headers) {
    return answer(Problem.of(PlatformProblems.UNAUTHENTICATED, Text.of("send-token")), headers);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException refused, HttpHeaders headers) {
    return answer(Problem.of(PlatformProblems.FORBIDDEN, Text.of("no-such-role")), headers);
  }

  @ServerExceptionMapper
  public Response issuerUnreachable(OIDCException outage, HttpHeaders headers) {
    LOG.warn("A token's issuer cannot be asked", outage);
    return answer(
        Problem.of(PlatformProblems.ISSUER_UNREACHABLE, Text.of("try-again-soon")).retryAfter(5),
        headers);
  }

  @ServerExceptionMapper
  public Response constraints(ConstraintViolationException broken, HttpHeaders headers) {
    return answer(refusal(broken), headers);
  }

  static Problem refusal(ConstraintViolationException broken) {
    var violations =
        broken.getConstraintViolations().stream()
            .map(v -> Violation.at(pointer(v.getPropertyPath()), ConstraintTexts.of(v)))
            .sorted(Comparator.comparing(Violation::pointer))
            .toList();
    return Problem.of(PlatformProblems.INVALID, Problem.counted(violations)).with(violations);
  }

  @ServerExceptionMapper
  public Response json(JsonProcessingException unreadable, HttpHeaders headers) {
    return answer(notReadable(unreadable), headers);
  }

  @ServerExceptionMapper
  public Response mismatch(MismatchedInputException unreadable, HttpHeaders headers) {
    return answer(notReadable(unreadable), headers);
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException failure, HttpHeaders headers) {
    return answer(problem(failure), headers);
  }

  private static Problem problem(WebApplicationException failure) {
    if (failure.getCause() instanceof JsonProcessingException unreadable) {
      return notReadable(unreadable);
    }
    if (failure.getCause() instanceof Problem problem) {
      return problem;
    }
    return failure instanceof NotFoundException && failure.getCause() != null
        ? Problem.of(PlatformProblems.INVALID, Text.of("address-parameter"))
        : Problem.of(typeOf(failure), Text.of("see-api-page"));
  }

  @ServerExceptionMapper
  public Response other(Throwable failure, HttpHeaders headers) {
    var known = KnownFailures.find(failure);
    known.filter(KnownFailures::isOutage).ifPresent(p -> LOG.warnf("Unavailable: %s", failure));
    return known
        .map(problem -> answer(problem, headers))
        .orElseGet(() -> bug(failure, language(headers)));
  }

  private static Response bug(Throwable bug, Language language) {
    var traceId = UUID.randomUUID().toString();
    LOG.errorf(bug, "Unexpected, trace id %s", traceId);
    return ProblemDocument.internal(traceId, language);
  }

  private static Response answer(Problem problem, HttpHeaders headers) {
    return ProblemDocument.of(problem, language(headers));
  }

  private static Language language(HttpHeaders headers) {
    return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
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
    return Problem.of(PlatformProblems.INVALID, Text.of("json-unreadable"))
        .with(List.of(JsonViolations.violation(unreadable)));
  }

  /** Without the first two steps, which are the method and its parameter. */
  private static String pointer(Iterable<Path.Node> path) {
    return Pointer.of(() -> StreamSupport.stream(path.spliterator(), false).skip(2).iterator())
        .text();
  }
}
