package org.cmsfamily.reporting.ledger.profile;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How the extracts of a payer's source system are read. */
@Path("/import-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RunOnVirtualThread
public class ImportProfileResource {

  private final ImportProfiles profiles;
  private final SaveProfile saveProfile;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  ImportProfileResource(
      ImportProfiles profiles,
      SaveProfile saveProfile,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.profiles = profiles;
    this.saveProfile = saveProfile;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** Profiles of a family that the caller may see. */
  @GET
  @Authenticated
  public Paged<ProfileSummary> listImportProfiles(
      @BeanParam ProfileFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () -> profiles.page(filter.filter(), page.page(), ProfileSummary.class));
  }

  /** One profile, with its newest version or the one asked for. */
  @GET
  @Path("/{id}")
  @Authenticated
  @APIResponseSchema(ProfileView.class)
  public Response getImportProfile(
      @PathParam("id") String id, @RestQuery @Nullable Integer version) {
    return reads.inTransaction(
        () -> {
          var profile = profiles.get(id);
          var shown = Optional.ofNullable(version).map(profile::get).orElseGet(profile::newest);
          return Views.ok(ProfileView.of(profile, shown, actor.capacities()), profile.version());
        });
  }

  /** Saves how a source system's extracts are read. */
  @POST
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = ProfileView.class, responseCode = "201")
  public Response saveImportProfile(ProfileRequest request) {
    return acts.once(
        () -> saveProfile.save(request),
        profile ->
            StoredResponse.created(
                "/import-profiles/" + profile.id(), view(profile), profile.version()));
  }

  /** Corrects a profile by a new version; what was imported names the one it was read with. */
  @PUT
  @Path("/{id}")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(ProfileView.class)
  public Response correctImportProfile(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      ProfileCorrectionRequest request) {
    return acts.change(
        ifMatch,
        version -> saveProfile.correct(id, version, request),
        profile -> StoredResponse.ok(view(profile), profile.version()));
  }

  private ProfileView view(ImportProfile profile) {
    return ProfileView.of(profile, profile.newest(), actor.capacities());
  }
}
