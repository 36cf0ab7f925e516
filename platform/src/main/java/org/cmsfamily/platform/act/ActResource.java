package org.cmsfamily.platform.act;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The audit trail, as far as the caller may see it. Source: domain, section 4. */
@Path("/acts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Acts")
public class ActResource {

  private final ActLog log;
  private final ActChain chain;
  private final ReadTransaction reads;

  ActResource(ActLog log, ActChain chain, ReadTransaction reads) {
    this.log = log;
    this.chain = chain;
    this.reads = reads;
  }

  /**
   * Which acts are wanted.
   *
   * @param aggregate those on the aggregate with this id
   * @param family those of a family
   * @param since those recorded at this instant or later
   * @param until those recorded before this instant
   * @param person those of the person with this id
   * @param capacity those done in a capacity such as {@code CMS:chair}, by its officer-in-charge
   *     too
   * @param name those of this name, such as {@code confirm-decision}
   */
  public record ActFilter(
      @RestQuery @Nullable @Size(max = 160) String aggregate,
      @RestQuery @Nullable @Size(max = 160) String family,
      @RestQuery @Nullable Instant since,
      @RestQuery @Nullable Instant until,
      @RestQuery @Nullable @Size(max = 160) String person,
      @RestQuery @Nullable @Size(max = 160) String capacity,
      @RestQuery @Nullable @Size(max = 160) String name) {

    Filter filter() {
      return Filter.where("aggregateId", aggregate)
          .and("family", family)
          .and("at >= :since", "since", since)
          .and("at < :until", "until", until)
          .and("person", person)
          .and("capacity in :capacities", "capacities", capacities())
          .and("name", name);
    }

    private @Nullable List<String> capacities() {
      return capacity == null ? null : Capacity.written(capacity);
    }
  }

  /** Acts in the order of their recording. */
  @GET
  @Authenticated
  public Paged<ActView> listActs(@BeanParam ActFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> log.page(filter, page.page()));
  }

  /** How far the chain of a family's acts holds, for its operator and the auditors in it. */
  @GET
  @Path("/verification")
  @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
  public ChainView verifyActs(@RestQuery @NotNull String family) {
    return chain.verify(family);
  }
}
