package org.cmsfamily.platform.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What anyone did. A request that changes something runs within {@link #once} or {@link #change}:
 * one transaction that holds the change, its outbox rows, its act and its answer. The same key gets
 * the same answer, and nothing is done twice.
 */
@ApplicationScoped
public class Acts {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]{1,64})?\"");

  private final ActLog log;
  private final KnownKeys keys;
  private final RequestContext request;
  private final Actor actor;

  Acts(ActLog log, KnownKeys keys, RequestContext request, Actor actor) {
    this.log = log;
    this.keys = keys;
    this.request = request;
    this.actor = actor;
  }

  /**
   * Does a POST's work once for its key.
   *
   * @param useCase the work, in one transaction
   * @param response what its result is answered
   * @throws Problem 400 without an Idempotency-Key; 422 if the key was used for another request or
   *     is older than 30 days
   */
  public <T> Response once(Supplier<Done<T>> useCase, Function<T, StoredResponse> response) {
    var key =
        request
            .key()
            .filter(k -> KEY.matcher(k).matches())
            .orElseThrow(() -> Problem.of(PlatformProblems.KEY_REQUIRED, Text.of("send-key")));
    return QuarkusTransaction.requiringNew()
        .call(() -> claimed(key, useCase, response))
        .toResponse();
  }

  /**
   * The same on the version that the caller may name, so that nobody does to a thing what he would
   * not do to what it has become.
   *
   * @param ifMatch the If-Match header; null if any version will do
   * @param useCase given that version, if one is named; see {@link #mustBe}
   * @throws Problem as {@link #once(Supplier, Function)} does; 412 if it is no version
   */
  public <T> Response once(
      @Nullable String ifMatch,
      Function<OptionalLong, Done<T>> useCase,
      Function<T, StoredResponse> response) {
    var expected = ifMatch == null ? OptionalLong.empty() : OptionalLong.of(version(ifMatch));
    return once(() -> useCase.apply(expected), response);
  }

  private <T> StoredResponse claimed(
      String key, Supplier<Done<T>> useCase, Function<T, StoredResponse> response) {
    var digest = request.digest();
    if (!keys.claim(actor.login(), key, digest)) {
      return keys.answered(actor.login(), key, digest);
    }
    var answer = recorded(useCase.get().map(response), digest, key);
    keys.answer(actor.login(), key, answer);
    return answer;
  }

  /**
   * Records what nobody asked for, such as a start on its day or a finding; see {@link
   * ActDraft#bySystem}. To be called in the transaction of the change.
   */
  public void system(ActDraft act) {
    log.addBySystem(act);
  }

  /**
   * Records what the actor did as the last of the system's current work, in its transaction: for
   * what only the system can do, such as bringing in what others wrote.
   */
  public void withSystem(ActDraft act) {
    log.addWithSystem(act, request.digest(), request.key().orElse(null));
  }

  private StoredResponse recorded(Done<StoredResponse> done, String digest, @Nullable String key) {
    if (done.act() != null) {
      log.add(done.act(), digest, key);
    }
    return done.result();
  }

  /**
   * Does the work of a PUT, PATCH or DELETE on the version that the caller names.
   *
   * @param ifMatch the If-Match header, {@code "5"}
   * @param useCase given that version; see {@link #mustBe}
   * @param response what its result is answered
   * @throws Problem 428 without If-Match, 412 if it is no version
   */
  public <T> Response change(
      @Nullable String ifMatch,
      LongFunction<Done<T>> useCase,
      Function<T, StoredResponse> response) {
    if (ifMatch == null) {
      throw Problem.of(PlatformProblems.PRECONDITION_REQUIRED, Text.of("send-etag"));
    }
    long version = version(ifMatch);
    return QuarkusTransaction.requiringNew()
        .call(() -> recorded(useCase.apply(version).map(response), request.digest(), null))
        .toResponse();
  }

  private static long version(String ifMatch) {
    var match = ETAG.matcher(ifMatch);
    if (!match.matches()) {
      throw Problem.of(PlatformProblems.PRECONDITION_FAILED, Text.of("not-an-etag"));
    }
    return Long.parseLong(match.group(1));
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
          Text.of("at-other-version")
              .with("version", aggregate.version())
              .with("expected", expected));
    }
  }
}
