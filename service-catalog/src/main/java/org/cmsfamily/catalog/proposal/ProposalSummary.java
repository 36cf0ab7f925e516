package org.cmsfamily.catalog.proposal;

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
    boolean demonstration)
    implements AggregateRepository.Projection {}
