package org.cmsfamily.workbench.call;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** A service whose answers the pages show. */
public enum Service {
  REGISTRY,
  CATALOG,
  REPORTING;

  private static final int UNAUTHENTICATED = 401;
  private static final Set<Integer> NOT_NOW = Set.of(502, 503, 504);

  /** The service of a first part of paths; none if there is no such service. */
  public static Optional<Service> of(String root) {
    return Arrays.stream(values()).filter(one -> one.root().equals(root)).findFirst();
  }

  /** The first part of its paths. */
  public String root() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What it answers.
   *
   * @throws ServiceDown if it does not
   * @throws SessionOver if the visitor's token is no longer taken
   * @throws Refusal if it refuses
   */
  public <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (ProcessingException
        | WebApplicationException
        | CompletionException
        | CircuitBreakerOpenException e) {
      throw fault(e);
    }
  }

  /** What it answers, or that it is down; a refusal stays a failure. */
  public <T> Uni<Answer<T>> tryToAsk(Uni<T> question) {
    return question
        .map(value -> Answer.of(this, value))
        .onFailure()
        .transform(this::fault)
        .onFailure(ServiceDown.class)
        .recoverWithItem(() -> Answer.down(this));
  }

  private RuntimeException fault(Throwable failure) {
    return switch (failure) {
      case WebApplicationException e -> fault(e);
      case CircuitBreakerOpenException e -> new ServiceDown(this, e);
      case RuntimeException e when isUnreachable(e) -> new ServiceDown(this, e);
      case RuntimeException e -> e;
      default -> new ServiceDown(this, failure);
    };
  }

  private RuntimeException fault(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (status == UNAUTHENTICATED) return new SessionOver(e);
    return NOT_NOW.contains(status) ? new ServiceDown(this, e) : Refusal.of(this, e.getResponse());
  }

  private static boolean isUnreachable(RuntimeException e) {
    return e instanceof ProcessingException || e instanceof CompletionException;
  }
}
