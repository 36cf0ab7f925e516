package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.cmsfamily.platform.store.AggregateRepository;

/** A proposal in a list. */
public record ProposalSummary(
    String id,
    String family,
    String serviceCode,
    String title,
    @JsonProperty("state") Stage stage,
    String lead,
    List<String> participants,
    int currentVersion,
    String fingerprint,
    boolean demonstration,
    @JsonIgnore String adviser)
    implements AggregateRepository.Projection {

  static ProposalSummary of(Proposal proposal) {
    var terms = proposal.current().terms();
    return new ProposalSummary(
        proposal.id(),
        proposal.family(),
        terms.serviceCode(),
        terms.title(),
        proposal.stage(),
        proposal.lead(),
        proposal.participants(),
        proposal.current().number(),
        proposal.current().fingerprint(),
        proposal.demonstration(),
        proposal.adviser());
  }
}
