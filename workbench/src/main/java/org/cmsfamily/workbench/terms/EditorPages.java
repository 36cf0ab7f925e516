package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes the editor's page of terms that are being edited. */
@ApplicationScoped
class EditorPages {
  static final String REVISE = "revise-terms";

  private final CatalogApi catalog;
  private final JudgeTerms judging;
  private final Families families;

  EditorPages(@RestClient CatalogApi catalog, JudgeTerms judging, Families families) {
    this.catalog = catalog;
    this.judging = judging;
    this.families = families;
  }

  /** The page, with what lies ready for who drafts beside it. */
  EditorPage page(RestResponse<Proposal> answer, Draft draft, @Nullable Integer saved) {
    var proposal = answer.getEntity();
    var fields = Fields.of(draft.terms());
    var ready = Service.CATALOG.ask(() -> catalog.getGroundwork(proposal.id()));
    return new EditorPage(
        proposal,
        draft.base(),
        Optional.ofNullable(answer.getHeaderString(HttpHeaders.ETAG)).orElse(""),
        fields,
        CostGrid.of(draft.terms(), ready.budgetLines()),
        CostGrid.ofCoalition(draft.terms(), ready.budgetLines()),
        EditorChoices.of(families.current().serviceAreas(), fields),
        judging.judge(proposal.family(), draft.terms()),
        ready.lessons().stream().filter(lesson -> lesson.isFor(areas(draft))).toList(),
        Optional.ofNullable(proposal.act(REVISE))
            .orElse(new PossibleAct(REVISE, false, List.of(), List.of())),
        draft.typed(),
        draft.changed(),
        saved);
  }

  /** The service areas that the terms name. */
  private static List<String> areas(Draft draft) {
    return draft.terms().path("areas").valueStream().map(JsonNode::asText).toList();
  }
}
