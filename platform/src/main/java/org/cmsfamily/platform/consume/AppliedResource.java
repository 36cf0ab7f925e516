package org.cmsfamily.platform.consume;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Database;

/** How far this service has followed the others, for those who keep it running. */
@Path("/applied")
public class AppliedResource {

  private static final Version NONE = new Version(0, 0);

  private final Database database;

  AppliedResource(Database database) {
    this.database = database;
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
    var version = AsSystem.call(() -> find(topic, key));
    return new AppliedVersion(topic, key, version.epoch(), version.number());
  }

  private Version find(String topic, String key) {
    return database.handle(
        h ->
            h.createQuery("select epoch, version from applied where topic = :topic and key = :key")
                .bind("topic", topic)
                .bind("key", key)
                .map((row, c) -> new Version(row.getLong("epoch"), row.getLong("version")))
                .findOne()
                .orElse(NONE));
  }
}
