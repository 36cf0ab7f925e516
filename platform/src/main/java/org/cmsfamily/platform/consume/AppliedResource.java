package org.cmsfamily.platform.consume;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.AsSystem;

/** How far this service has followed the others, for those who keep it running. */
@Path("/applied")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppliedResource {

  private final AppliedVersions applied;

  AppliedResource(AppliedVersions applied) {
    this.applied = applied;
  }

  /**
   * The version of one aggregate that was applied last.
   *
   * @param version the number within the epoch; 0 if none was applied
   */
  public record AppliedVersion(String topic, String key, long epoch, long version) {}

  /** Which version of an aggregate of another service is known here. */
  @GET
  @Path("{topic}/{key}")
  @RolesAllowed(Roles.OPERATOR)
  public AppliedVersion applied(@PathParam("topic") String topic, @PathParam("key") String key) {
    var version = AsSystem.call(() -> applied.of(topic, key));
    return new AppliedVersion(topic, key, version.epoch(), version.number());
  }
}
