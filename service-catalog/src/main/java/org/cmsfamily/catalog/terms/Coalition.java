package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.Sparse;

/**
 * The participants with which the service may start until the rest accede, and what it costs them
 * then. It is screened and signed with the terms. Source: domain, coalition.
 *
 * @param participants by code, two or more, but not all, the lead among them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Coalition(
    @NotNull @Size(min = 2, max = Terms.PARTICIPANTS, message = "{coalition-size}")
        List<@NotNull @Code String> participants,
    @NotNull @Valid CostPlan costPlan) {

  public Coalition {
    participants = Sparse.list(participants);
    costPlan = costPlan == null ? CostPlan.UNSTATED : costPlan;
  }

  /** Whether an instrument is of it. */
  public boolean has(String instrument) {
    return participants.contains(instrument);
  }
}
