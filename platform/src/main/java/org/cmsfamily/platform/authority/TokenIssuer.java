package org.cmsfamily.platform.authority;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the configured issuers a token names, so that it is checked by that one's rules and
 * keys. Quarkus can find that itself, but not without looking for issuers that are away, and
 * waiting for them without limit.
 */
@ApplicationScoped
class TokenIssuer implements TenantResolver {

  private static final String FOUND = "skein.issuer";
  private static final String MAIN = OidcUtils.DEFAULT_TENANT_ID;
  private static final String SCHEME = "Bearer ";

  private final TenantConfigBean issuers;

  TokenIssuer(TenantConfigBean issuers) {
    this.issuers = issuers;
  }

  /** The issuer's name in the configuration; null for the main one, and for any that is unknown. */
  @Override
  public @Nullable String resolve(RoutingContext request) {
    var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    @Nullable String named = issuer(header.substring(SCHEME.length()));
    @Nullable String found =
        issuers.getStaticTenantsConfig().entrySet().stream()
            .filter(one -> isIssuer(one.getValue(), named))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    if (found != null) {
      request.put(FOUND, found);
    }
    return found;
  }

  /** As it was found for the request; the main one's name if none was. */
  static String of(@Nullable RoutingContext request) {
    @Nullable String found = request == null ? null : request.get(FOUND);
    return found == null ? MAIN : found;
  }

  private static boolean isIssuer(TenantConfigContext issuer, @Nullable String named) {
    return issuer.oidcConfig().token().issuer().filter(one -> one.equals(named)).isPresent();
  }

  private static @Nullable String issuer(String token) {
    try {
      var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1].strip());
      return new JsonObject(Buffer.buffer(claims)).getValue("iss") instanceof String one
          ? one
          : null;
    } catch (IllegalArgumentException | DecodeException | IndexOutOfBoundsException e) {
      return null;
    }
  }
}
