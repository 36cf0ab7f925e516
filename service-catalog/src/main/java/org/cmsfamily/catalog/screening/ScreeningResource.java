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
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.analysis.RecordedAnalyses;
import org.cmsfamily.catalog.replica.OwnFamilies;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What if: every safeguard's verdict on terms that are never stored. */
@Path("/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
@RunOnVirtualThread
public class ScreeningResource {

  private final OwnFamilies families;
  private final RecordedAnalyses analyses;
  private final HeldLines held;
  private final ReadTransaction reads;
  private final Actor actor;

  ScreeningResource(
      OwnFamilies families,
      RecordedAnalyses analyses,
      HeldLines held,
      ReadTransaction reads,
      Actor actor) {
    this.families = families;
    this.analyses = analyses;
    this.held = held;
    this.reads = reads;
    this.actor = actor;
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
    return reads.inTransaction(
        () -> {
          var holders = actor.holders();
          var family = families.today(request.family()).seenBy(holders, Set.of());
          var supports = request.terms().supports().analyses();
          var known = analyses.named(request.family(), supports);
          var text = FixedTerms.of(request.terms());
          var others =
              held.of(request.family())
                  .namedTo(holders)
                  .ofOtherServicesThan(request.terms().serviceCode());
          var screening = Screening.of(new Case(text, family, known, others, List.of()));
          return ScreeningView.of(screening, text.costs());
        });
  }
}
