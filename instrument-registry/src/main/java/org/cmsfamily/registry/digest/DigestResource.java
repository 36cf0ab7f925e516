package org.cmsfamily.registry.digest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One's own digest of the inbox over HTTP. Source: domain, section 3, inbox. */
@Path("/me/digest")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Inbox")
public class DigestResource {

  private final Acts acts;
  private final ReadTransaction reads;
  private final WantDigest wantDigest;

  DigestResource(Acts acts, ReadTransaction reads, WantDigest wantDigest) {
    this.acts = acts;
    this.reads = reads;
    this.wantDigest = wantDigest;
  }

  /** Reads whether one gets a digest of the inbox by e-mail, and what became of the last one. */
  @GET
  @APIResponseSchema(DigestView.class)
  public Response getDigest() {
    return reads.inTransaction(
        () -> {
          var digest = wantDigest.own();
          return Views.ok(DigestView.of(digest), digest.version());
        });
  }

  /**
   * Asks for a digest of one's inbox by e-mail, once a day, or ends it. A code is mailed to a new
   * address; sent again with it, the digest begins. Without an address it ends, and the address is
   * deleted.
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(DigestView.class)
  public Response wantDigest(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull DigestRequest request) {
    return acts.change(
        ifMatch, version -> wantDigest.want(request, version), DigestResource::answer);
  }

  private static StoredResponse answer(InboxDigest digest) {
    return StoredResponse.ok(DigestView.of(digest), digest.version());
  }
}
