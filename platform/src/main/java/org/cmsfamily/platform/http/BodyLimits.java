package org.cmsfamily.platform.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import org.cmsfamily.platform.problem.Problem;

/**
 * The time and the memory that this request's body takes; the memory is given back when the request
 * has been answered.
 */
@RequestScoped
class BodyLimits {
  private final MemoryBudget budget;
  private final RequestLimits limits;
  private int taken;

  BodyLimits(MemoryBudget budget, RequestLimits limits) {
    this.budget = budget;
    this.limits = limits;
  }

  /** The body, ended if it comes too slowly. */
  InputStream arriving(InputStream body) {
    return new ArrivingBody(body, limits.slowBody());
  }

  /**
   * Takes more memory.
   *
   * @throws Problem 503 {@code busy} if there is none for too long
   */
  void take(long bytes) {
    taken += budget.take(bytes, taken);
  }

  @PreDestroy
  void giveBack() {
    budget.giveBack(taken);
  }
}
