package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.CatalogTopics;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The proposals; each change is told to the others with it. */
@ApplicationScoped
class Proposals {

  private static final String UNIQUE_VIOLATION = "23505";

  private final Documents<Proposal> documents;
  private final Outbox outbox;

  Proposals(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "proposal", Proposal.class);
    this.outbox = outbox;
  }

  Proposal get(String id) {
    return documents.get(id);
  }

  Proposal lock(String id) {
    return documents.lock(id);
  }

  Proposal add(Proposal proposal) {
    return told(documents.insert(proposal, columns(proposal)));
  }

  /**
   * @throws Problem 409 if the terms go before bodies under a code that others go under
   */
  Proposal keep(Proposal proposal) {
    try {
      return told(documents.update(proposal, columns(proposal)));
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        throw Problem.of(
            CatalogProblems.SERVICE_CODE_TAKEN,
            "other terms for a service %s are before their bodies"
                .formatted(proposal.current().terms().serviceCode()));
      }
      throw e;
    }
  }

  Paged<Proposal> page(@Nullable String family, @Nullable String stage, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("stage", stage);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:stage as text) is null or stage = :stage)
        """,
        values,
        page);
  }

  private Proposal told(Proposal proposal) {
    outbox.append(
        CatalogTopics.PROPOSALS, proposal.id(), proposal.version(), ProposalState.of(proposal));
    return proposal;
  }

  private static Map<String, Object> columns(Proposal proposal) {
    return Map.of(
        "service_code", proposal.current().terms().serviceCode(),
        "stage", proposal.stage().text());
  }
}
