package org.cmsfamily.platform.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What anyone did. A request that changes something runs within {@link #once} or {@link #change}:
 * one transaction that holds the change, its outbox rows, its act and its answer. The same key gets
 * the same answer, and nothing is done twice.
 */
@ApplicationScoped
public class Acts {

  private static final Duration KEY_LIFE = Duration.ofDays(30);
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

  private final ActLog log;
  private final RequestContext request;
  private final Actor actor;
  private final BusinessCalendar calendar;
  private final Clock clock;

  Acts(ActLog log, RequestContext request, Actor actor, BusinessCalendar calendar, Clock clock) {
    this.log = log;
    this.request = request;
    this.actor = actor;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Does a POST's work once for its key.
   *
   * @throws Problem 400 without an Idempotency-Key; 422 if the key was used for another request or
   *     is older than 30 days
   */
  public Response once(Supplier<StoredResponse> work) {
    var key =
        request
            .key()
            .filter(k -> KEY.matcher(k).matches())
            .orElseThrow(
                () ->
                    Problem.of(
                        PlatformProblems.KEY_REQUIRED,
                        "Send an Idempotency-Key of 1 to 128 visible characters"));
    var before = log.find(actor.login(), key);
    if (before.isPresent()) {
      return repeated(before.get());
    }
    try {
      return inTransaction(work, key).toResponse();
    } catch (ActLog.KeyTaken e) {
      return repeated(log.find(actor.login(), key).orElseThrow(() -> e));
    }
  }

  /**
   * Does the work of a PUT, PATCH or DELETE on the version that the caller names.
   *
   * @param ifMatch the If-Match header, {@code "5"}
   * @param work given that version; see {@link #mustBe}
   * @throws Problem 428 without If-Match, 412 if it is no version
   */
  public Response change(@Nullable String ifMatch, LongFunction<StoredResponse> work) {
    if (ifMatch == null) {
      throw Problem.of(
          PlatformProblems.PRECONDITION_REQUIRED, "Send the ETag that you read as If-Match");
    }
    var match = ETAG.matcher(ifMatch);
    if (!match.matches()) {
      throw Problem.of(
          PlatformProblems.PRECONDITION_FAILED, "If-Match is not an ETag such as \"5\"");
    }
    long version = Long.parseLong(match.group(1));
    return inTransaction(() -> work.apply(version), null).toResponse();
  }

  /**
   * The version named by the caller must be the aggregate's.
   *
   * @throws Problem 412 if it is not
   */
  public static void mustBe(long expected, Aggregate aggregate) {
    if (aggregate.version() != expected) {
      throw Problem.of(
          PlatformProblems.PRECONDITION_FAILED,
          "It is at version %d, not %d".formatted(aggregate.version(), expected));
    }
  }

  /**
   * Records the act of the current request; its row is written with the answer, before the commit.
   */
  public void record(ActDraft act) {
    request.setAct(act);
  }

  private StoredResponse inTransaction(Supplier<StoredResponse> work, @Nullable String key) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              request.clearAct();
              var answer = work.get();
              if (answer.changed()) {
                var act =
                    request.act().orElseThrow(() -> new IllegalStateException("No act recorded"));
                log.add(act, actor, calendar.today(act.family()), request.digest(), key, answer);
              }
              return answer;
            });
  }

  private Response repeated(ActLog.Before before) {
    if (before.at().plus(KEY_LIFE).isBefore(clock.instant())) {
      throw Problem.of(PlatformProblems.KEY_EXPIRED, "The key was first used at " + before.at());
    }
    if (!before.digest().equals(request.digest())) {
      throw Problem.of(
          PlatformProblems.KEY_REUSED, "The key was first used at %s".formatted(before.at()));
    }
    return before.answer().toResponse();
  }
}
