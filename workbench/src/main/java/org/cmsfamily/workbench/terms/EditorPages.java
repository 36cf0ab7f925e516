package org.cmsfamily.workbench.terms;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.PossibleAct;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.visitor.Acting;
import org.cmsfamily.workbench.visitor.Capacity;
import org.cmsfamily.workbench.visitor.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the editor's page of terms that are being edited. */
@RequestScoped
class EditorPages {
  private final CatalogApi catalog;
  private final JudgeTerms judging;
  private final Visitor visitor;

  EditorPages(@RestClient CatalogApi catalog, JudgeTerms judging, Visitor visitor) {
    this.catalog = catalog;
    this.judging = judging;
    this.visitor = visitor;
  }

  /** The page, with what lies ready for who drafts beside it. */
  EditorPage page(Proposal proposal, Draft draft, @Nullable Integer saved, boolean opened) {
    var ready = Service.CATALOG.ask(() -> catalog.getGroundwork(proposal.id()));
    var act = revising(proposal);
    return new EditorPage(
        proposal,
        draft.base(),
        Texts.of(draft.terms()),
        CostGrid.of(draft.terms(), ready.budgetLines()),
        List.of(KeyKind.values()),
        judging.judge(proposal.family(), draft.terms()),
        ready.lessons().stream().filter(lesson -> !lesson.retired()).toList(),
        Acting.of(act.as(), wanted(draft)),
        act.why(),
        draft.faults(),
        draft.changed(),
        saved,
        opened,
        UUID.randomUUID().toString());
  }

  private static PossibleAct revising(Proposal proposal) {
    return proposal.acts().stream()
        .filter(act -> act.name().equals("revise-terms"))
        .findFirst()
        .orElse(new PossibleAct("revise-terms", false, List.of(), List.of()));
  }

  private String wanted(Draft draft) {
    return Optional.of(draft.actingAs())
        .filter(chosen -> !chosen.isEmpty())
        .or(() -> Optional.ofNullable(visitor.capacity()).map(Capacity::text))
        .orElse("");
  }
}
