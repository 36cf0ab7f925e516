package org.cmsfamily.platform.problem;

import org.cmsfamily.platform.wording.Text;

/** The kinds of problem that every service shares, on one page. */
public final class PlatformProblems {

  public static final ProblemType NOT_FOUND = new ProblemType(404, "not-found", "Not found");
  public static final ProblemType FORBIDDEN =
      new ProblemType(403, "forbidden", "None of your capacities allows this");
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType(401, "unauthenticated", "No valid token of a trusted issuer");
  public static final ProblemType INVALID =
      new ProblemType(400, "invalid-request", "The request is not well formed");
  public static final ProblemType CAPACITY_REQUIRED =
      new ProblemType(400, "capacity-required", "Name the capacity in which you act");
  public static final ProblemType KEY_REQUIRED =
      new ProblemType(400, "idempotency-key-required", "A POST needs an Idempotency-Key");
  public static final ProblemType KEY_REUSED =
      new ProblemType(422, "idempotency-key-reused", "The key was used for another request");
  public static final ProblemType KEY_EXPIRED =
      new ProblemType(422, "key-expired", "The key was used more than 30 days ago");
  public static final ProblemType CONFLICT =
      new ProblemType(409, "changed-meanwhile", "Changed by somebody else at the same time");
  public static final ProblemType ALREADY_EXISTS =
      new ProblemType(409, "already-exists", "Already exists");
  public static final ProblemType ARCHIVE_REFUSED =
      new ProblemType(422, "archive-refused", "The archive is not as it was written");
  public static final ProblemType NOT_KNOWN_YET =
      new ProblemType(409, "not-known-yet", "A reference is not known here yet");
  public static final ProblemType PRECONDITION_FAILED =
      new ProblemType(412, "precondition-failed", "It has changed since you read it");
  public static final ProblemType PRECONDITION_REQUIRED =
      new ProblemType(428, "precondition-required", "Name the version that you change (If-Match)");
  public static final ProblemType TOO_LARGE =
      new ProblemType(413, "too-large", "The request is larger than the limit");
  public static final ProblemType ADDRESS_TOO_LONG =
      new ProblemType(414, "address-too-long", "The address is longer than the limit");
  public static final ProblemType NOT_ACCEPTABLE =
      new ProblemType(406, "not-acceptable", "Not available in the media type asked for");
  public static final ProblemType UNSUPPORTED =
      new ProblemType(415, "unsupported-media-type", "The request is of a type not read here");
  public static final ProblemType ISSUER_UNREACHABLE =
      new ProblemType(503, "issuer-unreachable", "The token's issuer cannot be asked now");
  public static final ProblemType AUTHORITY_NOT_CURRENT =
      new ProblemType(503, "authority-not-current", "Whether you may do this now is not known");

  public static final ProblemType UNAVAILABLE =
      new ProblemType(503, "unavailable", "Something that this service needs is away now");
  public static final ProblemType BUSY =
      new ProblemType(503, "busy", "The service works on as much as it can");
  public static final ProblemType TOO_MANY_REQUESTS =
      new ProblemType(429, "too-many-requests", "More requests than one login may send");
  public static final ProblemType HEADERS_TOO_LARGE =
      new ProblemType(431, "headers-too-large", "The headers are larger than the limit");
  public static final ProblemType TOO_SLOW =
      new ProblemType(408, "too-slow", "The request did not arrive in time");
  public static final ProblemType METHOD_NOT_ALLOWED =
      new ProblemType(405, "method-not-allowed", "This method is not served here");

  public static final ProblemType INTERNAL =
      new ProblemType(500, "internal", "Something went wrong here");

  private PlatformProblems() {}

  /** A reference to something that this service does not know yet. */
  public static Problem notKnownYet(String what) {
    return Problem.of(NOT_KNOWN_YET, Text.of("not-known-here-yet").with("what", what))
        .retryAfter(1);
  }

  /** Something that does not exist for the caller. */
  public static Problem notFound(String what) {
    return Problem.of(NOT_FOUND, Text.of("not-found-here").with("what", what));
  }
}
