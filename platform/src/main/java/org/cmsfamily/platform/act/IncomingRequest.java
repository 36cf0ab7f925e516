package org.cmsfamily.platform.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.cmsfamily.platform.json.Sha256;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** The request now being answered, as far as repeats are told by it. */
@RequestScoped
public class IncomingRequest {

  private String line = "";
  private @Nullable String key;
  private String bodyDigest = "";
  private @Nullable Deed deed;

  void is(String line, @Nullable String key) {
    this.line = line;
    this.key = key;
  }

  /** Notes the digest of the body, which with the line tells a repeat from another request. */
  public void bodyIs(byte[] body) {
    this.bodyDigest = Sha256.of(body);
  }

  void recorded(Deed deed) {
    if (this.deed != null) {
      throw new IllegalStateException(
          "One request, one act: %s after %s".formatted(deed, this.deed));
    }
    this.deed = deed;
  }

  Optional<Deed> deed() {
    return Optional.ofNullable(deed);
  }

  void forgetDeed() {
    this.deed = null;
  }

  Optional<String> key() {
    return Optional.ofNullable(key);
  }

  String digest() {
    return Sha256.of(line + "\n" + bodyDigest);
  }

  /** Notes each request's line and key before its body is read. */
  @Provider
  static final class Noting {
    private final IncomingRequest request;

    Noting(IncomingRequest request) {
      this.request = request;
    }

    @ServerRequestFilter
    public void note(ContainerRequestContext context) {
      request.is(
          context.getMethod()
              + " "
              + context.getUriInfo().getRequestUri().getRawSchemeSpecificPart(),
          context.getHeaderString("Idempotency-Key"));
    }
  }
}
