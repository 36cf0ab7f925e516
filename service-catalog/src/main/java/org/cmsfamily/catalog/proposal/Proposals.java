package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.CatalogTopics;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.platform.wording.Text;

/** The proposals; each change is published with it. */
@ApplicationScoped
class Proposals
    implements PublishedRepository<Proposal, ProposalEntity>,
        NewestFirst<Proposal, ProposalEntity> {
  /** The indexes that let only one proposal of a service's code be before bodies. */
  private static final Set<String> BEFORE_BODIES =
      Set.of("one_proposal_before_bodies", "one_continuation_before_bodies");

  private final Outbox outbox;
  private final EncumbranceBook book;
  private final DocumentsOfProposals documents;

  Proposals(Outbox outbox, EncumbranceBook book, DocumentsOfProposals documents) {
    this.outbox = outbox;
    this.book = book;
    this.documents = documents;
  }

  @Override
  public ProposalEntity newEntity() {
    return new ProposalEntity();
  }

  @Override
  public String noun() {
    return "proposal";
  }

  /**
   * Stores the next version; terms that are before no body any more hold nothing of a budget.
   *
   * @throws Problem 409 if the terms go before bodies under a code that others go under
   */
  @Override
  public Proposal update(Proposal proposal) {
    var held = findByIdOptional(proposal.id()).filter(before -> before.stage.holds()).isPresent();
    var stored = PublishedRepository.super.update(proposal);
    if (held && !stored.stage().holds()) {
      book.end(stored.family(), stored.id());
    }
    documents.follow(stored);
    return stored;
  }

  /** One page of a list; of a proposal that is not seen whole, as much as is seen. */
  Paged<ProposalSummary> summaries(Filter wanted, Page page, Sight sight) {
    return page(wanted, page, ProposalSummary.class)
        .map(
            one ->
                sight.whole(one.participants(), one.adviser())
                    ? one
                    : ProposalSummary.of(sight.of(get(one.id()))));
  }

  @Override
  public Problem violated(String constraint, Proposal proposal) {
    return BEFORE_BODIES.contains(constraint)
        ? Problem.of(
            CatalogProblems.SERVICE_CODE_TAKEN,
            Text.of("service-code-before-bodies")
                .with("code", proposal.current().terms().serviceCode()))
        : PublishedRepository.super.violated(constraint, proposal);
  }

  @Override
  public void publish(Proposal proposal) {
    outbox.append(
        CatalogTopics.PROPOSALS, proposal.id(), proposal.version(), ProposalState.of(proposal));
  }
}
