package org.cmsfamily.platform.act;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.wording.Language;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** The request now being answered: what a repeat is recognised by, and who reads the answer. */
@RequestScoped
public class RequestContext {

  private String line = "";
  private @Nullable String key;
  private String bodyDigest = "";
  private Language language = Language.EN;

  void setLine(String line, @Nullable String key, Language language) {
    this.line = line;
    this.key = key;
    this.language = language;
  }

  /** The language of its answer. */
  Language language() {
    return language;
  }

  /** The language of the answer that is now being written; English where there is no request. */
  static Language languageNow() {
    var container = Arc.container();
    return container != null && container.requestContext().isActive()
        ? container.instance(RequestContext.class).get().language()
        : Language.EN;
  }

  /** Notes the digest of the body, which with the line tells a repeat from another request. */
  public void setBody(byte[] body) {
    this.bodyDigest = Sha256.of(body);
  }

  /** Notes the digest of a body that is not in memory. */
  public void setBodyDigest(String sha256) {
    this.bodyDigest = sha256;
  }

  Optional<String> key() {
    return Optional.ofNullable(key);
  }

  String digest() {
    return Sha256.of(line + "\n" + bodyDigest);
  }

  /** Notes each request's line, key and language before its body is read. */
  @Provider
  static final class Noting {
    private final RequestContext request;

    Noting(RequestContext request) {
      this.request = request;
    }

    @ServerRequestFilter
    public void note(ContainerRequestContext context) {
      request.setLine(
          context.getMethod() + " " + address(context.getUriInfo().getRequestUri()),
          context.getHeaderString("Idempotency-Key"),
          Language.preferred(context.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Without the host: a repeat may come through another replica or name. */
    private static String address(URI uri) {
      return uri.getRawQuery() == null
          ? uri.getRawPath()
          : uri.getRawPath() + "?" + uri.getRawQuery();
    }
  }
}
