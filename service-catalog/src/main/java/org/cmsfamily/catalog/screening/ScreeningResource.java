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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.cmsfamily.catalog.analysis.RecordedAnalyses;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.platform.store.ReadTransaction;

/** What if: every safeguard's verdict on terms that are never stored. */
@Path("/screenings")
@RunOnVirtualThread
public class ScreeningResource {

  private final FamilyReplica known;
  private final RecordedAnalyses analyses;
  private final ReadTransaction reads;

  ScreeningResource(FamilyReplica known, RecordedAnalyses analyses, ReadTransaction reads) {
    this.known = known;
    this.analyses = analyses;
    this.reads = reads;
  }

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
  public ScreeningView screen(@NotNull @Valid ScreeningRequest request) {
    var terms = SentTerms.read(request.terms());
    return reads.inTransaction(
        () -> {
          var family = known.today(request.family());
          var known = new Case(terms, family, analyses.of(request.family()), List.of());
          return ScreeningView.of(Screening.of(known), terms);
        });
  }
}
