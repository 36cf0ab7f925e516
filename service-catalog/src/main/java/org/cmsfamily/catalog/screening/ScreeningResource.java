package org.cmsfamily.catalog.screening;

import static org.cmsfamily.platform.actor.Roles.ADVISER;
import static org.cmsfamily.platform.actor.Roles.AUDITOR;
import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.COMMITTEE_MEMBER;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What if: every safeguard's verdict on terms that are never stored. */
@Path("/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
@RunOnVirtualThread
public class ScreeningResource {

  private final ScreenTerms screenTerms;
  private final ReadTransaction reads;

  ScreeningResource(ScreenTerms screenTerms, ReadTransaction reads) {
    this.screenTerms = screenTerms;
    this.reads = reads;
  }

  /**
   * Asks every safeguard about terms that are not stored. It judges what the caller may see; of
   * money that others hold it says how much, and names their terms only to who may know of them.
   */
  @POST
  @RolesAllowed({
    PROGRAMME_OFFICER,
    EXECUTIVE_SECRETARY,
    HEAD,
    FINANCE_OFFICER,
    REGISTRAR,
    ADVISER,
    CHAIR,
    COMMITTEE_MEMBER,
    AUDITOR
  })
  public ScreeningView screenTerms(@NotNull ScreeningRequest request) {
    return reads.inTransaction(() -> screenTerms.screen(request.family(), request.terms()));
  }

  /**
   * Asks every safeguard about several variants of terms, none of which is stored, and shows beside
   * each other what it says of each, and what each costs an instrument in a year.
   */
  @POST
  @Path("comparisons")
  @RolesAllowed({
    PROGRAMME_OFFICER,
    EXECUTIVE_SECRETARY,
    HEAD,
    FINANCE_OFFICER,
    REGISTRAR,
    ADVISER,
    CHAIR,
    COMMITTEE_MEMBER,
    AUDITOR
  })
  public ComparisonView compareTerms(@NotNull ComparisonRequest request) {
    return reads.inTransaction(
        () -> {
          var screenings = new LinkedHashMap<String, ScreeningView>();
          for (var one : request.variants()) {
            screenings.put(one.name(), screenTerms.screen(request.family(), one.terms()));
          }
          return ComparisonView.of(screenings);
        });
  }
}
