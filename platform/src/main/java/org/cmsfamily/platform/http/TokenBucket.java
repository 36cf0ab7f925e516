package org.cmsfamily.platform.http;

/** So many tokens at most, refilled evenly; each request takes one. */
final class TokenBucket {
  private static final double NANOS = 1_000_000_000d;

  private final double perSecond;
  private final double most;
  private double tokens;
  private long at;

  TokenBucket(double perSecond, double most, long now) {
    this.perSecond = perSecond;
    this.most = most;
    this.tokens = most;
    this.at = now;
  }

  /**
   * Takes a token.
   *
   * @param now a clock that never goes back, in nanoseconds
   * @return 0 if there was one; else the seconds until there is one, at least 1
   */
  synchronized int take(long now) {
    tokens = Math.min(most, tokens + (now - at) / NANOS * perSecond);
    at = now;
    if (tokens >= 1) {
      tokens -= 1;
      return 0;
    }
    return (int) Math.ceil((1 - tokens) / perSecond);
  }
}
