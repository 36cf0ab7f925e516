package org.cmsfamily.platform.inbox;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the reader in this service. Source: domain, section 3, inbox. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inbox")
public class InboxResource {

  private final Inbox inbox;
  private final ReadTransaction reads;

  InboxResource(Inbox inbox, ReadTransaction reads) {
    this.inbox = inbox;
    this.reads = reads;
  }

  /**
   * What waits for the reader, in each capacity, those with the first deadlines first. The three
   * services each know their own matters; a reader's list is theirs together.
   */
  @GET
  @Authenticated
  public Paged<InboxItem> listInbox(@BeanParam InboxFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> inbox.page(filter, page.page()));
  }
}
