package org.cmsfamily.platform.authority;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which keys an issuer has, by their ids. Quarkus fetches an issuer's keys for every token whose
 * key it does not know, so that a new key is taken at once, and so that anyone could have it ask
 * the issuer thousands of times a second by making up ids of keys. So they are asked for here
 * first: once a second at most for each issuer, whatever comes in, and all who ask meanwhile wait
 * for the same answer. A made-up id never gets further; a key that has come since the last answer
 * is seen within a second, by the first token that is signed with it.
 */
@ApplicationScoped
class IssuerKeys {

  /** Shortest time between two questions to an issuer. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /** How long an answer counts; longer than Quarkus remembers a key. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final String MAIN = OidcUtils.DEFAULT_TENANT_ID;

  private final TenantConfigBean tenants;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Long> tries = new ConcurrentHashMap<>();

  IssuerKeys(TenantConfigBean tenants) {
    this.tenants = tenants;
  }

  /** What an issuer answers, and when it was asked. */
  private record Answer(CompletableFuture<Set<String>> keys, long askedAt) {

    boolean isYoungerThan(Duration age) {
      return System.nanoTime() - askedAt < age.toNanos();
    }

    Uni<Boolean> has(String key) {
      return Uni.createFrom().completionStage(keys).map(all -> all.contains(key));
    }

    Duration untilNext() {
      var rest = SHORTEST.minusNanos(System.nanoTime() - askedAt);
      return rest.isPositive() ? rest : Duration.ofMillis(1);
    }

    /** No other question is wanted yet, or needed for this key. */
    boolean isGoodFor(String key) {
      return isYoungerThan(SHORTEST)
          || (isYoungerThan(LONGEST)
              && keys.exceptionally(e -> Set.of()).getNow(Set.of()).contains(key));
    }
  }

  /**
   * Whether the issuer has the key.
   *
   * @param name the issuer's, in the configuration; see {@link TokenIssuer}
   * @return fails with {@link OIDCException} if the issuer does not answer within a second
   */
  Uni<Boolean> has(String name, String key) {
    var issuer = name.equals(MAIN) ? tenants.getDefaultTenant() : tenants.getStaticTenant(name);
    if (!issuer.ready()) {
      return mayTry(name)
          ? Uni.createFrom().item(true)
          : Uni.createFrom().failure(new OIDCException("The issuer has not been found yet"));
    }
    long begun = System.nanoTime();
    var answer =
        answers.compute(
            name, (n, known) -> known != null && known.isGoodFor(key) ? known : ask(issuer));
    return answer
        .has(key)
        .flatMap(
            has ->
                has || answer.askedAt() >= begun
                    ? Uni.createFrom().item(has)
                    : again(name, issuer, answer).flatMap(newer -> newer.has(key)));
  }

  /** One that is asked for once the second is over; all who wait for it share it. */
  private Uni<Answer> again(String name, TenantConfigContext issuer, Answer old) {
    return Uni.createFrom()
        .item(name)
        .onItem()
        .delayIt()
        .by(old.untilNext())
        .map(
            one ->
                answers.compute(
                    one,
                    (n, known) ->
                        known == null || known.askedAt() == old.askedAt() ? ask(issuer) : known));
  }

  /** A key turned out not to be there any more: it is asked about anew, if not just now. */
  void doubt(String name) {
    answers.computeIfPresent(name, (n, known) -> known.isYoungerThan(SHORTEST) ? known : null);
  }

  /** An issuer that was away when the service started is looked for once a second at most. */
  private boolean mayTry(String name) {
    long now = System.nanoTime();
    return tries.compute(
            name, (n, last) -> last == null || now - last >= SHORTEST.toNanos() ? now : last)
        == now;
  }

  private static Answer ask(TenantConfigContext issuer) {
    return new Answer(keysOf(issuer).subscribeAsCompletionStage(), System.nanoTime());
  }

  private static Uni<Set<String>> keysOf(TenantConfigContext issuer) {
    return issuer
        .getOidcProviderClient()
        .getWebClient()
        .getAbs(issuer.getOidcMetadata().getJsonWebKeySetUri())
        .send()
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .map(IssuerKeys::ids)
        .onFailure()
        .transform(failure -> new OIDCException("The issuer's keys cannot be read", failure));
  }

  private static Set<String> ids(HttpResponse<Buffer> response) {
    var ids = new HashSet<String>();
    for (var key : response.bodyAsJsonObject().getJsonArray("keys")) {
      if (key instanceof JsonObject one && one.getValue("kid") instanceof String id) {
        ids.add(id);
      }
    }
    return ids;
  }
}
