package org.cmsfamily.workbench.call;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service refused, and said why in the visitor's language. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Problem problem;

  /** A refusal with a status and what was said. */
  public Refusal(Service service, int status, Problem problem) {
    super("The service " + service.root() + " refused: " + status + " " + problem.title());
    this.status = status;
    this.problem = problem;
  }

  static Refusal of(Service service, Response response) {
    return new Refusal(service, response.getStatus(), problem(response));
  }

  /** What stood in the answer, or nothing if it was no problem document. */
  private static Problem problem(Response response) {
    try {
      var problem = response.readEntity(Problem.class);
      return problem == null ? Problem.NONE : problem;
    } catch (ProcessingException | IllegalStateException unreadable) {
      return Problem.NONE;
    }
  }

  public int status() {
    return status;
  }

  public Problem problem() {
    return problem;
  }

  /**
   * A problem document (RFC 9457) of a service.
   *
   * @param traceId what the service's log calls the request
   */
  public record Problem(
      @Nullable String type,
      @Nullable String title,
      @Nullable String detail,
      @Nullable List<Violation> violations,
      @Nullable String traceId) {
    static final Problem NONE = new Problem(null, null, null, null, null);
  }

  /**
   * One thing that is wrong in what was sent.
   *
   * @param pointer the JSON Pointer of the field, or {@code ?name} of a parameter
   */
  public record Violation(
      @Nullable String pointer, @Nullable String paragraph, @Nullable String message) {}
}
