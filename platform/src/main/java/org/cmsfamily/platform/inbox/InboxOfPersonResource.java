package org.cmsfamily.platform.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a person, for the machine that writes the digest by e-mail. */
@Path("/inboxes/{person}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inbox")
public class InboxOfPersonResource {

  private final InboxOfPerson inbox;

  InboxOfPersonResource(InboxOfPerson inbox) {
    this.inbox = inbox;
  }

  /**
   * What waits for a person in this service, as that person reads it: for a machine of role
   * <em>inbox-digest</em> alone, and of the families for which it is appointed.
   */
  @GET
  @RolesAllowed(Roles.INBOX_DIGEST)
  public Paged<InboxItem> listInboxOfPerson(
      @PathParam("person") String person, @BeanParam PageRequest page) {
    return inbox.page(person, page.page());
  }
}
